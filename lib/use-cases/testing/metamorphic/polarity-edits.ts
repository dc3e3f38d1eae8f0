import { type Edit, type EditKind, replaceFirst, toClause } from './edit'
import { OPPOSITE_ADJECTIVES, OPPOSITE_VERBS, VERBS } from './edit-words'

/** Edits of whether something is so, and of how sure that is. */

const NEGATIVE = /\b(?:not|never|no|none|nobody|denied)\b/i
const pastOf = new Map(VERBS.map(([past, base]) => [base, past]))
const baseOf = new Map(VERBS)
const PAST = VERBS.map(([past]) => past).join('|')
/** Where the verb of the main clause of a short sentence is looked for. */
const AUXILIARY = /\b(?<verb>was|were|has|had|is|are|will|would)\b(?! been the)/

const negate: Edit = ({ text }) => {
  if (NEGATIVE.test(text) || hasClauses(text)) return null
  return replaceFirst(text, AUXILIARY, ({ verb }, match) =>
    verb === 'has' && !isPerfect(text) ? null : `${match} not`,
  )
}

/** "did not attend" for "attended". */
const negateByDid: Edit = ({ text }) => {
  if (NEGATIVE.test(text) || hasClauses(text) || AUXILIARY.test(text)) return null
  return replaceFirst(
    text,
    new RegExp(String.raw`(?<=[a-z\p{L}] )\b(?<past>${PAST})\b`, 'u'),
    ({ past }) => `did not ${baseOf.get(past!)}`,
  )
}

const affirm: Edit = ({ text }) => {
  if (hasClauses(text)) return null
  const did = replaceFirst(text, /\bdid not (?<base>[a-z]+)\b/, ({ base }) => pastOf.get(base!) ?? null)
  return did ?? replaceFirst(text, /\b(?<verb>was|were|has|had|is|are|will) not\b/, ({ verb }) => verb!)
}

const negateTwice: Edit = ({ text }) => {
  if (NEGATIVE.test(text) || hasClauses(text)) return null
  return replaceFirst(
    text,
    new RegExp(String.raw`(?<=[a-z\p{L}] )\b(?<past>${PAST})\b(?! by)`, 'u'),
    ({ past }, match) =>
      /\b(?:was|were|has|had|have|been|is|are)(?: \w+)? $/.test(text.slice(0, text.indexOf(match)))
        ? null
        : `did not fail to ${baseOf.get(past!)}`,
  )
}

const deny: Edit = ({ text }) =>
  NEGATIVE.test(text) || isQuotation(text) || isSaying(text) ? null : `A spokesman denied that ${toClause(text)}.`

const falsify: Edit = ({ text }) =>
  NEGATIVE.test(text) || isQuotation(text) || isSaying(text) ? null : `It is not true that ${toClause(text)}.`

const hedge: Edit = ({ text }) =>
  NEGATIVE.test(text) || isQuotation(text) || hasClauses(text)
    ? null
    : (replaceFirst(text, /\b(?:was|were|has|had) (?=[a-z]+ed\b)/, (_, match) => `${match}allegedly `) ??
      replaceFirst(
        text,
        new RegExp(String.raw`(?<=[a-z\p{L}] )\b(?:${PAST})\b`, 'u'),
        (_, match) => `allegedly ${match}`,
      ))

export const POLARITY_EDITS: readonly EditKind[] = [
  { name: 'negated by “not”', edit: negate, right: ['contradicts'] },
  { name: 'negated by “did not”', edit: negateByDid, right: ['contradicts'] },
  { name: 'negation taken away', edit: affirm, right: ['contradicts'] },
  { name: 'negated twice', edit: negateTwice, right: ['agrees'] },
  { name: 'denied by somebody', edit: deny, right: ['contradicts'] },
  { name: 'called untrue', edit: falsify, right: ['contradicts'] },
  // The same claim with less certainty: it may stand as agreement, or be shown as a contradiction in certainty.
  { name: 'made a mere allegation', edit: hedge, right: ['agrees', 'contradicts'] },
  { name: 'opposite verb', edit: exchange(OPPOSITE_VERBS), right: ['contradicts'] },
  { name: 'opposite adjective', edit: exchange(OPPOSITE_ADJECTIVES), right: ['contradicts'] },
]

/** Puts the other word for the first that the sentence has; not where both stand in it. */
export function exchange(pairs: readonly (readonly [one: string, other: string])[]): Edit {
  return ({ text }) => {
    for (const [one, other] of pairs) {
      if (!new RegExp(String.raw`(?<=[\p{L},] )${one}\b(?! by)`, 'u').test(text) || text.includes(` ${other} `))
        continue
      return replaceFirst(text, new RegExp(String.raw`(?<=[\p{L},] )${one}\b`, 'u'), () => other)
    }
    return null
  }
}

/** More than one clause: what a "not" in one of them says of the other is a question of its own. */
function hasClauses(text: string): boolean {
  return /\b(?:because|but|after|while|which|who|that|although|before|and [a-z]+ed)\b|[“”]/.test(text)
}

function isQuotation(text: string): boolean {
  return /[“”]/.test(text)
}

function isSaying(text: string): boolean {
  return /\b(?:said|says|told|reported|warned)\b/.test(text)
}

function isPerfect(text: string): boolean {
  return /\bhas (?:\w+ed|been|sold|bought)\b/.test(text)
}
