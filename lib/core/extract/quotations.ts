import type { Span } from '@/lib/core/vocabulary'

/** A quotation without its marks. `closed` is false where the paragraph ends first: it goes on in the next one. */
export interface Quotation extends Span {
  readonly closed: boolean
}

const MARKS = /["“”„«»]/g
const OPENING = /[“„«]/
const CLOSING = /[”»]/

/**
 * The quotations in one paragraph (double quotation marks of any kind), in order, not nested. A straight mark opens or
 * closes by turns; a closing mark that nothing opened is left out.
 */
export function findQuotations(text: string, paragraph: Span): Quotation[] {
  const found: Quotation[] = []
  let start: number | null = null
  for (const { 0: mark, index } of text.slice(paragraph.start, paragraph.end).matchAll(MARKS)) {
    const at = paragraph.start + index
    if (start === null && !CLOSING.test(mark)) start = at + 1
    // „…“: what opens an English quotation closes a German one.
    else if (start !== null && (!OPENING.test(mark) || (mark === '“' && text[start - 1] === '„'))) {
      found.push({ start, end: at, closed: true })
      start = null
    }
  }
  if (start !== null) found.push({ start, end: paragraph.end, closed: false })
  return found
}
