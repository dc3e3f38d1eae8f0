import { phraseHead } from '@/lib/core/extract/phrase-head'
import type { Range } from '@/lib/core/extract/token-range'
import type { VerbGroup } from '@/lib/core/extract/verb-groups'
import type { Token } from '@/lib/core/text/tokens'

/**
 * What a word like "not" or "allegedly" is said of, without a parser:
 *
 *   the crew did not [leave the old quay], but …        head: leave
 *   a suspected [drug cartel gunman] was seen           head: gunman
 *   it is unclear whether [the pilot was warned]        head: warned
 */
export interface Governed {
  readonly scope: Range
  /** Index of the word it bears on most. */
  readonly head: number
}

/** Tokens a clause may have in reach of a word: longer ones are lists. */
const LONGEST_REACH = 40
/** Tokens between a plain verb ("be", "have") and the word that says what is or is had. */
const LONGEST_COMPLEMENT = 6

/** Verbs that say nothing without what follows them. */
const LIGHT_VERBS = new Set('be have do make take get give go come'.split(' '))
const NOMINAL = /^(?:NOUN|PROPN)$/
const STOPS = /^(?:[.;:!?—–()]|--|but|because|although|though|while|whereas|unless|until|after|before|when)$/i
const RELATIVES = /^(?:who|which|whose|where)$/i

/** The noun phrase that begins at `from`; null where no noun stands there. */
export function governPhrase(tokens: readonly Token[], from: number): Governed | null {
  const start = tokens[from]?.pos === 'DET' ? from + 1 : from
  const head = skipGerund(tokens, phraseHead(tokens, start))
  return head > start || NOMINAL.test(tokens[head]?.pos ?? '')
    ? { scope: { from: start, to: nameEnd(tokens, head) }, head }
    : null
}

// "alleged ballot | tampering", "ballot-tampering": the tagger takes the second word for a verb.
function skipGerund(tokens: readonly Token[], head: number): number {
  const at = tokens[head + 1]?.text === '-' ? head + 2 : head + 1
  return /^\w+ing$/.test(tokens[at]?.text ?? '') && tokens[at]?.pos !== 'AUX' ? at : head
}

// "suspected gunman Olin Hale": the name is in reach, the noun before it is the head.
function nameEnd(tokens: readonly Token[], head: number): number {
  let to = head + 1
  while (tokens[to]?.pos === 'PROPN' && to - head < LONGEST_COMPLEMENT) to++
  return to
}

/** The clause or verb phrase from `from` on; `own`: it has a subject of its own. Null where it has no verb and no noun. */
export function governClause(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  from: number,
  own: boolean,
): Governed | null {
  const start = skipAside(tokens, from)
  const verb = own || isVerbNext(tokens, start) ? groups.find((group) => reaches(tokens, group, start, own)) : undefined
  const to = clauseEnd(tokens, start, verb?.last ?? start)
  const head = verb && verb.last < to ? findHead(tokens, verb.last, to) : findComplement(tokens, start, to)
  return head === null ? null : { scope: { from: start, to }, head }
}

// "whether the pilot, who left, was warned": the verb after "who" is not the one of the clause.
function reaches(tokens: readonly Token[], { first, last, finite }: VerbGroup, start: number, own: boolean): boolean {
  return last >= start && (!own || (finite && !RELATIVES.test(tokens[first - 1]?.text ?? '')))
}

// "was not | warned", "did not | even once leave"; "was not | aware that it sank" has its verb in the clause after.
function isVerbNext(tokens: readonly Token[], start: number): boolean {
  let at = start
  while (/^(?:ADV|PART)$/.test(tokens[at]?.pos ?? '')) at++
  return /^(?:AUX|VERB)$/.test(tokens[at]?.pos ?? '')
}

// "did not, he said, leave"
function skipAside(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text !== ',') return from
  const end = tokens.slice(from + 1, from + LONGEST_COMPLEMENT + 2).findIndex(({ text }) => text === ',')
  return end < 0 ? from + 1 : from + end + 2
}

function clauseEnd(tokens: readonly Token[], from: number, verb: number): number {
  const last = Math.min(tokens.length, from + LONGEST_REACH)
  for (let at = from; at < last; at++) {
    const text = tokens[at]?.text ?? ''
    if (STOPS.test(text)) return at
    if (at > verb && (text === ',' || RELATIVES.test(text) || beginsDeed(tokens, at))) return at
  }
  return last
}

// "did not sign and left", "was not seen and she went": a new deed; "did not sign and read" goes on.
function beginsDeed(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (tokens[at]?.text !== 'and' || !next) return false
  const isInflected = /^(?:VERB|AUX)$/.test(next.pos) && next.text.toLowerCase() !== next.lemma
  return next.pos === 'PRON' || isInflected
}

// The verb; for "be", "have", "make" what is, is had or made: "to be a drug attack" → attack.
function findHead(tokens: readonly Token[], verb: number, to: number): number | null {
  const token = tokens[verb] as Token
  if (token.pos === 'VERB' && !LIGHT_VERBS.has(token.lemma)) return verb
  return findComplement(tokens, verb + 1, to) ?? (token.pos === 'VERB' ? verb : null)
}

function findComplement(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < Math.min(to, from + LONGEST_COMPLEMENT); at++) {
    const token = tokens[at] as Token
    // "was behind the blast" is not said of the blast.
    if (token.pos === 'ADP') return null
    if (/^(?:NOUN|PROPN|ADJ|VERB|NUM)$/.test(token.pos)) return Math.min(phraseHead(tokens, at), to - 1)
  }
  return null
}
