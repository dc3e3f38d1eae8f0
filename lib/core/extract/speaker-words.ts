import { TIME_WORDS } from '@/lib/core/extract/lexicon/time-words'
import type { Range } from '@/lib/core/extract/token-range'
import type { Token } from '@/lib/core/text/tokens'

/** More words than this are no name or office but half a sentence. */
const LONGEST_SPEAKER = 14
/** After these a phrase says who somebody is ("spokesman for", "head of"); other prepositions say when or where. */
const KEEPING = new Set(['of', 'for', 'from', 'at', 'with', 'into', 'to'])

/** The words of the speaker in a subject, without "Meanwhile,", dates and asides; null where there is none. */
export function findSpeakerWords(tokens: readonly Token[], subject: Range): Range | null {
  const chunks = splitChunks(tokens, subject)
  const fitting = chunks.filter((candidate) => !isFronted(tokens, candidate) && hasNominal(tokens, candidate))
  const [first, second] = fitting
  // "A cousin of the pilot, Orla Brandt, said": the name says more than the office.
  const named = first && second && !isName(tokens, first) && isName(tokens, second) ? second : first
  const chunk = named ?? findLastName(tokens, subject)
  if (!chunk) return null
  const words = trimChunk(tokens, chunk)
  return words.to > words.from && words.to - words.from <= LONGEST_SPEAKER && hasNominal(tokens, words) ? words : null
}

function isName(tokens: readonly Token[], { from, to }: Range): boolean {
  return to - from > 1 && tokens.slice(from, to).every(({ pos }) => pos === 'PROPN')
}

function splitChunks(tokens: readonly Token[], range: Range): Range[] {
  const chunks: Range[] = []
  let from = range.from
  for (let index = range.from; index <= range.to; index++) {
    if (index < range.to && !/^(?:,|;|–|—)$/.test(tokens[index]?.text ?? '')) continue
    if (index > from) chunks.push({ from, to: index })
    from = index + 1
  }
  return chunks
}

// "On Monday", "Speaking to reporters", "Last year", "who was there"
function isFronted(tokens: readonly Token[], { from, to }: Range): boolean {
  const first = tokens[from] as Token
  if (/^(?:ADP|ADV|SCONJ|VERB|AUX|PART|PUNCT)$/.test(first.pos) || /^(?:who|which|where|when)$/i.test(first.text))
    return true
  const opening = tokens.slice(from, Math.min(to, from + 2))
  return to - from <= 5 && opening.some(({ text }) => TIME_WORDS.has(text.toLowerCase()))
}

function hasNominal(tokens: readonly Token[], range: Range): boolean {
  return tokens.slice(range.from, range.to).some(({ pos }) => /^(?:NOUN|PROPN|PRON|NUM)$/.test(pos))
}

// "In a statement Orla Brandt said": the name next to the verb.
function findLastName(tokens: readonly Token[], subject: Range): Range | null {
  let to = subject.to
  while (to > subject.from && tokens[to - 1]?.pos === 'ADV') to--
  let from = to
  while (from > subject.from && /^(?:PROPN|PRON)$/.test(tokens[from - 1]?.pos ?? '')) from--
  return from < to ? { from, to } : null
}

function trimChunk(tokens: readonly Token[], chunk: Range): Range {
  let { from, to } = chunk
  while (from < to && /^(?:CCONJ|PUNCT|ADV)$/.test(tokens[from]?.pos ?? '')) from++
  for (let index = from + 1; index < to; index++) {
    const token = tokens[index] as Token
    const turnsAway = token.pos === 'ADP' && !KEEPING.has(token.text.toLowerCase())
    const startsVerb =
      (token.pos === 'VERB' && /ing$/.test(token.text)) ||
      /^(?:who|which|that)$/i.test(token.text) ||
      (token.text === 'to' && token.pos === 'PART')
    if (turnsAway || startsVerb) to = index
  }
  while (to > from && /^(?:ADV|CCONJ|ADP|AUX|PUNCT)$/.test(tokens[to - 1]?.pos ?? '') && tokens[to - 1]?.text !== ')')
    to--
  return { from, to }
}
