/** Finds the words that negate, and what they are said of; two that cancel each other negate nothing ("did not fail to"). */
import { governClause, governPhrase, type Governed } from '@/lib/core/extract/governed'
import {
  HARMLESS_AFTER,
  KEEPING_VERBS,
  NEGATING_NOUNS,
  NEGATING_WORDS,
  REFUSING_VERBS,
} from '@/lib/core/extract/lexicon/negating-words'
import type { SentenceTokens } from '@/lib/core/extract/sentence-tokens'
import { toCue } from '@/lib/core/extract/token-range'
import { findVerbGroups, type VerbGroup } from '@/lib/core/extract/verb-groups'
import type { Token } from '@/lib/core/text/tokens'
import type { Cue } from '@/lib/core/vocabulary'

/** Tokens between "prevented" and "from": "prevented the whole crew from leaving". */
const LONGEST_OBJECT = 6

/** Returns the words of a sentence that negate, in order. */
export function findNegations(text: string, { tokens }: SentenceTokens): Cue[] {
  let groups: readonly VerbGroup[] | null = null
  const found: Cue[] = []
  for (let at = 0; at < tokens.length; at++) {
    const to = negationEnd(tokens, at)
    if (to === null) continue
    groups ??= findVerbGroups(tokens)
    const governed = govern(tokens, groups, at, to)
    const { scope, head } = governed ?? { scope: { from: to, to }, head: to - 1 }
    // "did not fail to leave": two make a yes, and neither is told.
    const isUndone = REFUSING_VERBS.has(tokens[head]?.lemma ?? '') && tokens[head + 1]?.text === 'to' && head > at
    if (!isUndone) found.push(toCue(text, tokens, { from: at, to }, { scope, head }))
    at = isUndone ? head : to - 1
  }
  return found
}

function govern(tokens: readonly Token[], groups: readonly VerbGroup[], at: number, to: number): Governed | null {
  const isNominal = NEGATING_NOUNS.has(tokens[at]?.text.toLowerCase() ?? '') && !/ing$/.test(tokens[to]?.text ?? '')
  return isNominal ? governPhrase(tokens, to) : governClause(tokens, groups, to, false)
}

/** Index after the negating words that begin at `at`; null where none do. */
function negationEnd(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (!token) return null
  const next = tokens[at + 1]?.text.toLowerCase() ?? ''
  if (NEGATING_WORDS.has(token.text.toLowerCase())) return isHarmless(tokens, at, next) ? null : at + 1
  if (REFUSING_VERBS.has(token.lemma) && next === 'to') return at + 2
  if (KEEPING_VERBS.has(token.lemma) && token.pos === 'VERB') return findFrom(tokens, at)
  return token.lemma === 'unable' && next === 'to' ? at + 2 : null
}

// "not only", "whether or not", "nothing but", "cannot help but", "not until Friday"
function isHarmless(tokens: readonly Token[], at: number, next: string): boolean {
  const before = tokens[at - 1]?.text.toLowerCase() ?? ''
  if (HARMLESS_AFTER.has(next) || next === 'but') return true
  if (/^(?:or|if|why)$/.test(before) && tokens[at]?.text === 'not') return true
  return tokens.slice(at + 1, at + 4).some(({ text }) => /^(?:until|unless)$/i.test(text)) || next === 'help'
}

// "refrained from leaving", "kept the crew from leaving": the index after "from"
function findFrom(tokens: readonly Token[], at: number): number | null {
  for (let index = at + 1; index <= at + LONGEST_OBJECT; index++) {
    if (tokens[index]?.text === 'from') return /ing$/.test(tokens[index + 1]?.text ?? '') ? index + 1 : null
    if (/^[,.;]$/.test(tokens[index]?.text ?? '')) return null
  }
  return null
}
