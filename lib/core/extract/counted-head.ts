import { COMPOUND_COUNTS } from '@/lib/core/extract/lexicon/number-words'
import { UNITS } from '@/lib/core/extract/lexicon/units'
import { findPredicateFamily } from '@/lib/core/extract/quantity-words'
import type { ReadNumber } from '@/lib/core/extract/read-number'
import type { Token } from '@/lib/core/text/tokens'

/** Words of a noun phrase looked at after a number ("11 young Danish football supporters"). */
const PHRASE_LENGTH = 7

/** Returns the index of the last noun of the phrase after the number: "13 users" → users; null for "15 injured". */
export function findHead(tokens: readonly Token[], { to, unit }: ReadNumber): number | null {
  const isOf = tokens[to]?.text === 'of'
  // "a 10-member panel" counts members
  if (tokens[to]?.text === '-' && COMPOUND_COUNTS.has(tokens[to + 1]?.lemma ?? '')) return to + 1
  const start = isOf || tokens[to]?.text === '-' ? to + 1 : to
  let head: number | null = null
  let name: number | null = null
  for (let index = start; index < Math.min(tokens.length, to + PHRASE_LENGTH); index += 1) {
    const token = tokens[index]
    if (!token) break
    if (token.pos === 'NOUN' || token.lemma === 'other') head = index
    else if (head !== null || !isModifier(tokens, index, index === start)) break
    else if (token.pos === 'PROPN' && /^\p{Lu}.*s$/u.test(token.text)) name = index
  }
  // A sum or a percentage has a noun of its own only close by: "a $10,000 gift", "40 percent of voters".
  const isFar = unit !== null && !isOf && head !== null && head > start + 1
  // "fell 12.4 percent last month": no month is counted
  if (isFar || (unit !== null && UNITS.has(tokens[head ?? -1]?.lemma ?? ''))) return null
  // "three Palestinians", "a dozen Senate Republicans": the nationality or party is what is counted.
  return head ?? name
}

function isModifier(tokens: readonly Token[], index: number, isFirst: boolean): boolean {
  const token = tokens[index]
  if (!token) return false
  if (['ADJ', 'PROPN', 'NUM'].includes(token.pos) || token.text === '-')
    return deedAt(tokens, index) === null || nounFollows(tokens, index)
  if (token.pos === 'DET' || token.pos === 'PRON') return isFirst
  return token.pos === 'VERB' && /(ed|ing|en)$/.test(token.text) && nounFollows(tokens, index)
}

function nounFollows(tokens: readonly Token[], index: number): boolean {
  return ['NOUN', 'ADJ', 'PROPN'].includes(tokens[index + 1]?.pos ?? '')
}

/** The stored verb where the word tells a known deed ("15 injured", "12 dead"), or null. */
export function deedAt(tokens: readonly Token[], index: number): string | null {
  const token = tokens[index]
  return token && ['VERB', 'ADJ', 'NOUN'].includes(token.pos) ? findPredicateFamily(token.lemma) : null
}
