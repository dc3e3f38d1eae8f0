import { splitParagraphs } from '@/lib/core/text/paragraphs'
import { splitSentences } from '@/lib/core/text/sentences'
import type { Span } from '@/lib/core/vocabulary'

/** How far a claim's sentence is looked for on either side, in characters: a "sentence" of a megabyte must not cost one. */
const REACH = 400

/** The sentence in which a claim stands, or the several that it runs over; cut off where that is very long. */
export function findPassage(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - REACH)
  const to = Math.min(text.length, Math.min(end, start + REACH) + REACH)
  const window = text.slice(from, to)
  const inside = { start: start - from, end: Math.min(end, start + REACH) - from }
  const paragraph = splitParagraphs(window).find((one) => one.start <= inside.start && one.end > inside.start)
  const sentences = paragraph ? splitSentences(window.slice(paragraph.start, paragraph.end)) : []
  const shift = paragraph?.start ?? 0
  const touched = sentences.filter((one) => one.end + shift > inside.start && one.start + shift < inside.end)
  const first = touched[0]
  const last = touched.at(-1)
  return first && last ? { start: from + shift + first.start, end: from + shift + last.end } : { start, end }
}
