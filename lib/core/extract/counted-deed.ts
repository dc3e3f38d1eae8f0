import { findPredicateFamily } from '@/lib/core/extract/quantity-words'
import type { Token } from '@/lib/core/text/tokens'

/** Tokens between a counted noun and its verb ("people, officials said, were killed" is too far). */
const VERB_DISTANCE = 5
/** Tokens of a part told in between: "12 people, including three children, were killed". */
const ASIDE_LENGTH = 12
/** Deeds done to somebody: without "were" or a full stop the counted ones do them ("three gunmen killed a guard"). */
const DONE_TO = new Set(['kill', 'injure', 'arrest', 'rescue', 'shoot', 'investigate', 'hospitalise', 'evacuate'])
const INTRANSITIVE = new Set(['die', 'flee', 'escape', 'disappear', 'perish', 'survive'])

/** "people [have] [now] died", "people dead", "suspects had been arrested"; null where those counted do the deed. */
export function verbAfter(tokens: readonly Token[], head: number): string | null {
  let isPassive = false
  const from = skipAside(tokens, head + 1)
  for (let index = from; index < Math.min(tokens.length, from + VERB_DISTANCE); index += 1) {
    const token = tokens[index]
    if (!token) return null
    const state = stateAt(tokens, index)
    if (state) return state
    // "two people, according to the police"
    if (token.text === 'according') return null
    if (token.pos === 'VERB') return isDoer(tokens, index, isPassive) ? null : nameDeed(token)
    if (token.pos === 'AUX' && /^(?:be|get)$/.test(token.lemma)) isPassive = true
    if (!['AUX', 'ADV', 'PART'].includes(token.pos) && !/^(?:who|that|which)$/.test(token.text)) return null
  }
  return null
}

/** "people dead"; "were found alive", "were left dead": what became of them, not how it was learnt. */
function stateAt(tokens: readonly Token[], index: number): string | null {
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (token?.pos === 'ADJ') return findPredicateFamily(token.lemma)
  return token?.pos === 'VERB' && next?.pos === 'ADJ' ? findPredicateFamily(next.lemma) : null
}

function nameDeed({ lemma }: Token): string {
  return findPredicateFamily(lemma) ?? lemma
}

/** "Two men killed a guard": an object follows, and no "were" stands before the verb. */
function isDoer(tokens: readonly Token[], index: number, isPassive: boolean): boolean {
  const lemma = tokens[index]?.lemma ?? ''
  if (isPassive || INTRANSITIVE.has(lemma) || !DONE_TO.has(findPredicateFamily(lemma) ?? '')) return false
  return /^(?:DET|NUM|NOUN|PROPN|PRON|ADJ)$/.test(tokens[index + 1]?.pos ?? '')
}

function skipAside(tokens: readonly Token[], index: number): number {
  if (tokens[index]?.text !== ',' || !/^(?:including|among)$/.test(tokens[index + 1]?.text ?? '')) return index
  const length = tokens.slice(index + 1, index + 1 + ASIDE_LENGTH).findIndex(({ text }) => text === ',')
  return length < 0 ? index : index + length + 2
}

/** "killed [at least] 12 people", "detained 30". */
export function verbBefore(tokens: readonly Token[], from: number): string | null {
  for (let index = from - 1; index >= Math.max(0, from - VERB_DISTANCE); index -= 1) {
    const token = tokens[index]
    if (!token || token.pos === 'PUNCT' || token.pos === 'NOUN') return null
    if (token.pos === 'VERB') return token.lemma === 'include' ? null : nameDeed(token)
  }
  return null
}
