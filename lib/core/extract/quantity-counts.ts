import { findPredicateFamily, isPersonNoun } from '@/lib/core/extract/quantity-words'
import type { ReadNumber } from '@/lib/core/extract/read-number'
import type { Token } from '@/lib/core/text/tokens'

/** What a number counts and what happened to it; null where the sentence does not say. */
export interface Counted {
  readonly counts: string | null
  readonly predicate: string | null
}

/** Words of a noun phrase looked at after a number ("11 young Danish football supporters"). */
const PHRASE_LENGTH = 7
/** Tokens between a counted noun and its verb ("people, officials said, were killed" is too far). */
const VERB_DISTANCE = 5
/** Tokens between "the death toll" and its number. */
const TOLL_DISTANCE = 25
/** Verbs that only say that a number changes: what is counted stands before them. */
const CHANGE_VERBS = new Set([
  'rise',
  'climb',
  'increase',
  'jump',
  'stand',
  'reach',
  'grow',
  'fall',
  'drop',
  'hit',
  'pass',
  'surpass',
  'soar',
])

/** Returns the counted noun (lemma, "person" for people and victims) and the deed ("kill" for dead, died, deaths). */
export function describeCounted(tokens: readonly Token[], number: ReadNumber): Counted {
  if (number.isAge) return { counts: 'age', predicate: null }
  if (number.isTimes) return { counts: 'time', predicate: deedDone(tokens, number) }
  const head = findHead(tokens, number)
  const own = head === null ? deedAt(tokens, number.to) : findPredicateFamily(tokens[head]?.lemma ?? '')
  const counts = head === null ? null : foldNoun(tokens[head]?.lemma ?? '')
  // "three other senators", "433 new cases": a part of the count, not the count
  if (/^(?:other|more|additional|new|further)$/.test(tokens[number.to]?.text ?? '')) return { counts, predicate: null }
  const toll = tollBefore(tokens, number.from)
  if (toll && head === null) return toll
  return { counts, predicate: own ?? verbAfter(tokens, head ?? number.to - 1) ?? verbBefore(tokens, number.from) }
}

/** "he had twice been warned" goes with what follows, "they warned him twice" with what stands before. */
function deedDone(tokens: readonly Token[], { from, to }: ReadNumber): string | null {
  const leads = /^(?:AUX|VERB)$/.test(tokens[to]?.pos ?? '')
  const [first, second] = [() => verbBefore(tokens, from), () => verbAfter(tokens, to - 1)]
  return leads ? (second() ?? first()) : (first() ?? second())
}

function foldNoun(lemma: string): string {
  return isPersonNoun(lemma) ? 'person' : lemma
}

/** The last noun of the phrase after the number: "13 users" → users; null for "15 injured". */
function findHead(tokens: readonly Token[], { to, unit }: ReadNumber): number | null {
  let head: number | null = null
  const afterOf = tokens[to]?.text === 'of' ? to + 1 : to
  if (unit !== null && afterOf === to) return null
  for (let index = afterOf; index < Math.min(tokens.length, to + PHRASE_LENGTH); index += 1) {
    const token = tokens[index]
    if (!token) break
    if (token.pos === 'NOUN' || token.lemma === 'other') head = index
    else if (head !== null || !isModifier(tokens, index, index === afterOf)) break
  }
  // "three Palestinians": the nationality is what is counted.
  if (head === null && tokens[to]?.pos === 'PROPN' && /s$/.test(tokens[to]?.text ?? '')) return to
  return head
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

function deedAt(tokens: readonly Token[], index: number): string | null {
  const token = tokens[index]
  return token && ['VERB', 'ADJ', 'NOUN'].includes(token.pos) ? findPredicateFamily(token.lemma) : null
}

/** "people [have] [now] died", "people dead", "suspects had been arrested". */
function verbAfter(tokens: readonly Token[], head: number): string | null {
  for (let index = head + 1; index < Math.min(tokens.length, head + 1 + VERB_DISTANCE); index += 1) {
    const token = tokens[index]
    if (!token) return null
    // "were found alive", "were left dead": what became of them, not how it was learnt
    const state = tokens[index + 1]
    if (token.pos === 'VERB' && state?.pos === 'ADJ' && findPredicateFamily(state.lemma))
      return findPredicateFamily(state.lemma)
    if (token.pos === 'VERB') return findPredicateFamily(token.lemma) ?? token.lemma
    if (token.pos === 'ADJ' && findPredicateFamily(token.lemma)) return findPredicateFamily(token.lemma)
    if (!['AUX', 'ADV', 'PART'].includes(token.pos) && !/^(who|that|which)$/.test(token.text)) return null
  }
  return null
}

function verbBefore(tokens: readonly Token[], from: number): string | null {
  for (let index = from - 1; index >= Math.max(0, from - VERB_DISTANCE); index -= 1) {
    const token = tokens[index]
    if (!token || token.pos === 'PUNCT' || token.pos === 'NOUN') return null
    if (token.pos === 'VERB') return findPredicateFamily(token.lemma) ?? token.lemma
  }
  return null
}

/** "the death toll has risen to 37", "the number of prisoners freed rose to 12". */
function tollBefore(tokens: readonly Token[], from: number): Counted | null {
  const verb = tokens.slice(Math.max(0, from - VERB_DISTANCE), from).findLast((token) => token.pos === 'VERB')
  if (!verb || !CHANGE_VERBS.has(verb.lemma)) return null
  for (let index = from - 1; index >= Math.max(0, from - TOLL_DISTANCE); index -= 1) {
    if (tokens[index]?.lemma === 'toll') return { counts: 'person', predicate: 'kill' }
    if (tokens[index]?.lemma === 'number' && tokens[index + 1]?.text === 'of') {
      const noun = tokens[index + 2]
      return { counts: noun ? foldNoun(noun.lemma) : null, predicate: verbAfter(tokens, index + 2) }
    }
  }
  return null
}
