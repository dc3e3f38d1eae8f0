import { deedAt, findHead } from '@/lib/core/extract/counted-head'
import { verbAfter, verbBefore } from '@/lib/core/extract/counted-deed'
import { tollBefore, type Counted } from '@/lib/core/extract/counted-toll'
import { findPredicateFamily, foldNoun } from '@/lib/core/extract/quantity-words'
import type { ReadNumber } from '@/lib/core/extract/read-number'
import type { Token } from '@/lib/core/text/tokens'

/** Returns the counted noun (lemma, "person" for people and victims) and the deed ("kill" for dead, died, deaths). */
export function describeCounted(tokens: readonly Token[], number: ReadNumber): Counted {
  if (number.isAge) return { counts: 'age', predicate: null }
  if (number.isTimes) return { counts: 'time', predicate: deedDone(tokens, number) }
  const found = findHead(tokens, number)
  // "40 wounded", "eight rescued": a deed, and whom it was done to is not said
  const head = found !== null && isStateOfPeople(tokens[found]) ? null : found
  const own = deedAt(tokens, head ?? found ?? number.to) ?? confirmedAt(tokens, number.to, head)
  const counts = head === null ? null : foldNoun(tokens[head]?.lemma ?? '')
  // "three other senators", "433 new cases": a part of the count, not the count
  if (/^(?:other|more|additional|new|further)$/.test(tokens[number.to]?.text ?? '')) return { counts, predicate: null }
  const toll = head === null ? tollBefore(tokens, number.from) : null
  if (toll) return toll
  const after = head ?? found ?? number.to - 1
  return { counts, predicate: own ?? verbAfter(tokens, after) ?? verbBefore(tokens, number.from) }
}

/** "13 confirmed cases": only what was confirmed is counted. */
function confirmedAt(tokens: readonly Token[], from: number, head: number | null): string | null {
  return tokens.slice(from, head ?? from).some(({ text }) => text === 'confirmed') ? 'confirm' : null
}

/** "the wounded", "15 missing": a participle read as a noun. */
function isStateOfPeople(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' && /(?:ed|ing|dead)$/.test(token.text) && findPredicateFamily(token.lemma) !== null
}

/** "he had twice been warned" goes with what follows, "they warned him twice" with what stands before. */
function deedDone(tokens: readonly Token[], { from, to }: ReadNumber): string | null {
  const leads = /^(?:AUX|VERB)$/.test(tokens[to]?.pos ?? '')
  const [first, second] = [() => verbBefore(tokens, from), () => verbAfter(tokens, to - 1)]
  return leads ? (second() ?? first()) : (first() ?? second())
}
