import { findQuotations } from '@/lib/core/extract/quotations'
import { foldText } from '@/lib/core/text/normalise'
import { splitParagraphs } from '@/lib/core/text/paragraphs'
import type { Span } from '@/lib/core/vocabulary'

/** A word as texts are compared for copies: in lower case, with straight apostrophes. */
export interface PlainWord extends Span {
  readonly word: string
}

const WORDS = /[\p{L}\p{N}]+(?:'\p{L}+)?/gu

/** The words of a piece of a text, in order. */
export function splitWords(text: string, { start, end }: Span): PlainWord[] {
  return [...foldText(text.slice(start, end)).matchAll(WORDS)].map(({ 0: word, index }) => ({
    word,
    start: start + index,
    end: start + index + word.length,
  }))
}

/**
 * The article's own words: what stands in quotation marks is left out, for two reporters who heard one speech have its
 * words in common without having copied.
 */
export function splitOwnWords(text: string): PlainWord[] {
  return splitParagraphs(text).flatMap((paragraph) => {
    const quotations = findQuotations(text, paragraph)
    const starts = [paragraph.start, ...quotations.map(({ end }) => end)]
    return starts.flatMap((start, at) => splitWords(text, { start, end: quotations[at]?.start ?? paragraph.end }))
  })
}
