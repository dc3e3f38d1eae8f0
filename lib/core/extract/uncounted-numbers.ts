import { foldWord } from '@/lib/core/extract/fold-word'
import {
  CAPITAL_LABEL_NOUNS,
  CHANGE_VERBS,
  COMPOUND_COUNTS,
  LABEL_NOUNS,
  NUMBER_WORDS,
  SCORE_NOUNS,
  SCORE_VERBS,
} from '@/lib/core/extract/lexicon/number-words'
import { UNITS } from '@/lib/core/extract/lexicon/units'
import type { Token } from '@/lib/core/text/tokens'

/**
 * Numbers that count nothing: names, labels, scores, votes, clocks, telephone numbers.
 *
 *   Boeing 737 · Section 12 · a 97 to 1 vote · 3-2 win · 5 p.m. · 800-555-0100 · 14 Mill Road · three-term mayor
 */

type Rule = (tokens: readonly Token[], index: number) => number | null

const RULES: readonly Rule[] = [
  skipChain,
  skipScore,
  skipClock,
  skipListMark,
  skipAddress,
  skipLabel,
  skipTitle,
  skipCompound,
  skipFormer,
]

/** Returns the end (exclusive) of the tokens at `index` that look like a number and count nothing, or null. */
export function findUncounted(tokens: readonly Token[], index: number): number | null {
  if (!isNumber(tokens[index])) return null
  for (const rule of RULES) {
    const end = rule(tokens, index)
    if (end !== null) return end
  }
  return null
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (/^\d/.test(token.text) || NUMBER_WORDS.get(foldWord(token.text)) !== undefined)
}

function textAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.text ?? ''
}

/** "800-555-0100", "#3", "24/7", "3:20". */
function skipChain(tokens: readonly Token[], index: number): number | null {
  const text = textAt(tokens, index)
  const isChain = /^\d+(?:[-–/:.]\d+){2,}$|^\d+[/:]\d+$|^\d{3}-\d{4}$/.test(text)
  return isChain || textAt(tokens, index - 1) === '#' ? index + 1 : null
}

/** "348-77", "by 97 to 1", "a 5-4 ruling", "won 2-3". */
function skipScore(tokens: readonly Token[], index: number): number | null {
  const text = textAt(tokens, index)
  const joined = /^\d{1,4}[-–]\d{1,4}$/.test(text)
  const to = joined ? index + 1 : index + 3
  const pair = joined ? text.split(/[-–]/) : [text, textAt(tokens, index + 2)]
  if (!joined && !isPair(tokens, index)) return null
  const [first, second] = pair.map((word) => NUMBER_WORDS.get(foldWord(word)) ?? Number(word))
  if (first === undefined || second === undefined || Number.isNaN(first + second)) return null
  return first >= second || isScored(tokens, index, to) ? to : null
}

/** "3 - 2", "five to four"; "thirty-two" is one number. */
function isPair(tokens: readonly Token[], index: number): boolean {
  const joiner = textAt(tokens, index + 1)
  return joiner === 'to' || (/^[-–]$/.test(joiner) && /^\d/.test(textAt(tokens, index)))
}

function isScored(tokens: readonly Token[], from: number, to: number): boolean {
  const after = tokens[to]?.text === '-' ? to + 1 : to
  if (tokens.slice(after, after + 2).some(({ lemma }) => SCORE_NOUNS.has(lemma))) return true
  // "lost 10-12 trucks" counts them
  const isCount = tokens[to]?.pos === 'NOUN' || tokens[to]?.pos === 'ADJ'
  return !isCount && tokens.slice(Math.max(0, from - 3), from).some(({ lemma }) => SCORE_VERBS.has(lemma))
}

/** "5 p.m.", "seven o'clock". */
function skipClock(tokens: readonly Token[], index: number): number | null {
  return /^(?:[ap]\.?m\.?|o'clock)$/i.test(textAt(tokens, index + 1).replace('’', "'")) ? index + 2 : null
}

/** "3. Who pays?": the number of a paragraph. */
function skipListMark(tokens: readonly Token[], index: number): number | null {
  return index === 0 && /^\d{1,3}$/.test(textAt(tokens, 0)) && /^[.):]$/.test(textAt(tokens, 1)) ? 2 : null
}

const STREET = /^(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Boulevard|Blvd\.?|Drive|Lane|Place|Square|Terrace|Way)$/

/** "14 Mill Road". */
function skipAddress(tokens: readonly Token[], index: number): number | null {
  for (let at = index + 1; at <= index + 4; at += 1) {
    const text = textAt(tokens, at)
    if (at > index + 1 && STREET.test(text)) return at + 1
    if (!/^[\p{Lu}\d]/u.test(text)) return null
  }
  return null
}

/** "page 7", "Category 3", "Boeing 737": a label, unless something counted follows a name ("In Orme 13 people died"). */
function skipLabel(tokens: readonly Token[], index: number): number | null {
  const before = tokens[index - 1]
  if (!before) return null
  // "phase three", but not "in case two people …"
  if (LABEL_NOUNS.has(foldWord(before.text))) return index + 1
  if (!/^\d{1,4}$/.test(textAt(tokens, index))) return null
  if (CAPITAL_LABEL_NOUNS.has(before.text)) return index + 1
  const isName = before.pos === 'PROPN' && /^\p{Lu}/u.test(before.text) && before.end < (tokens[index]?.start ?? 0)
  const next = tokens[index + 1]
  const counts = next !== undefined && (/^(?:NOUN|ADJ|NUM|VERB|AUX|SYM)$/.test(next.pos) || /^[-–]|to$/.test(next.text))
  return isName && !counts ? index + 1 : null
}

/** "60 Minutes": a capital where none is due. */
function skipTitle(tokens: readonly Token[], index: number): number | null {
  const next = textAt(tokens, index + 1)
  const quoted = /^["“‘']$/.test(textAt(tokens, index - 1))
  return quoted && /^\p{Lu}\p{Ll}/u.test(next) ? index + 2 : null
}

/** "three-term mayor", "two-part plan"; not "two-hour talk", "10-member panel", "39-year-old". */
function skipCompound(tokens: readonly Token[], index: number): number | null {
  const [hyphen, noun, next] = [tokens[index + 1], tokens[index + 2], tokens[index + 3]]
  if (hyphen?.text !== '-' || hyphen.start !== tokens[index]?.end || hyphen.end !== noun?.start) return null
  const lemma = foldWord(noun.lemma)
  if (noun.pos === 'NUM' || UNITS.has(lemma) || COMPOUND_COUNTS.has(lemma) || isNumber(noun)) return null
  if (/^(?:third|quarter|half|fifth|tenth)s?$/.test(noun.text) || next === undefined) return null
  return index + 3
}

/** "rose from 19 to 23": only the new count is told as one. */
function skipFormer(tokens: readonly Token[], index: number): number | null {
  if (textAt(tokens, index - 1) !== 'from') return null
  const isChange = tokens.slice(Math.max(0, index - 6), index).some(({ lemma }) => CHANGE_VERBS.has(lemma))
  if (!isChange) return null
  const to = tokens.slice(index, index + 4).findIndex(({ text }) => text === 'to')
  return to > 0 ? index + to + 1 : null
}
