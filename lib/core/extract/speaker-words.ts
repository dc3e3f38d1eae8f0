import { TIME_WORDS } from '@/lib/core/extract/lexicon/time-words'
import type { Range } from '@/lib/core/extract/token-range'
import type { Token } from '@/lib/core/text/tokens'

/** More words than this are no name or office but half a sentence. */
const LONGEST_SPEAKER = 14
/** After these a phrase says who somebody is ("spokesman for", "head of"); other prepositions say when or where. */
const KEEPING = new Set(['of', 'for', 'from', 'at', 'with', 'into'])

/** The words of the speaker in a subject, without "Meanwhile,", dates and asides; null where there is none. */
export function findSpeakerWords(tokens: readonly Token[], subject: Range): Range | null {
  const chunks = splitChunks(tokens, subject)
  const chunk =
    chunks.find((candidate) => !isFronted(tokens, candidate) && hasNominal(tokens, candidate)) ??
    findLastName(tokens, subject)
  if (!chunk) return null
  const words = trimChunk(tokens, chunk)
  return words.to > words.from && words.to - words.from <= LONGEST_SPEAKER && hasNominal(tokens, words) ? words : null
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
function isFronted(tokens: readonly Token[], { from }: Range): boolean {
  const first = tokens[from] as Token
  if (/^(?:ADP|ADV|SCONJ|VERB|AUX|PART|PUNCT)$/.test(first.pos) || /^(?:who|which|where|when)$/i.test(first.text))
    return true
  return TIME_WORDS.has(first.text.toLowerCase())
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
    const startsVerb = (token.pos === 'VERB' && /ing$/.test(token.text)) || /^(?:who|which|that|to)$/i.test(token.text)
    if (turnsAway || startsVerb) to = index
  }
  while (to > from && /^(?:ADV|CCONJ|ADP|AUX)$/.test(tokens[to - 1]?.pos ?? '')) to--
  return { from, to }
}
