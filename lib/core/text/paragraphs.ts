import type { Span } from '@/lib/core/vocabulary'

/**
 * Paragraphs are lines, with one exception: in a text broken by hand at 70 or 80 characters (old mail, Markdown)
 * lines without a blank line between them belong together.
 */

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g
const SENTENCE_END = /[.!?:"”’)]/

/** Lines of a hand-broken text are about this long, in characters; a paragraph set as one line is longer. */
const WRAPPED_LINE = { shortest: 40, longest: 100 }
/** Fewer lines than this say nothing about how the text was set. */
const LINES_TO_JUDGE = 6
/** Share of inner lines that must have that length, and share that must end inside a sentence. */
const WRAPPED_SHARE = { length: 0.9, open: 0.5 }

/** The paragraphs of a text, in order, trimmed of white space, never empty. */
export function splitParagraphs(text: string): Span[] {
  const lines = splitLines(text)
  return isHandBroken(text, lines) ? joinLines(lines) : lines.filter((line) => line.end > line.start)
}

/** The lines of a text, in order, trimmed of white space; empty ones are kept as empty spans. */
export function splitLines(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  for (const lineBreak of text.matchAll(LINE_BREAK)) {
    lines.push(trimSpan(text, { start, end: lineBreak.index }))
    start = lineBreak.index + lineBreak[0].length
  }
  lines.push(trimSpan(text, { start, end: text.length }))
  return lines
}

/** The span without white space at its ends; an empty span at its start where nothing else is in it. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  return { start, end }
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 32 || code === 10) return true
  return code < 128 ? code >= 9 && code <= 13 : /\s/.test(text.charAt(at))
}

// Inner lines are those that another line follows directly: only they can have been broken by hand.
function isHandBroken(text: string, lines: readonly Span[]): boolean {
  const inner = lines.filter((line, index) => {
    const next = lines[index + 1]
    return line.end > line.start && next !== undefined && next.end > next.start
  })
  if (inner.length < LINES_TO_JUDGE) return false
  const fitting = inner.filter(
    ({ start, end }) => end - start >= WRAPPED_LINE.shortest && end - start <= WRAPPED_LINE.longest,
  )
  const open = inner.filter(({ end }) => !SENTENCE_END.test(text.charAt(end - 1)))
  return fitting.length >= inner.length * WRAPPED_SHARE.length && open.length >= inner.length * WRAPPED_SHARE.open
}

// Neighbouring lines become one span; a blank line ends it.
function joinLines(lines: readonly Span[]): Span[] {
  const paragraphs: Span[] = []
  let afterBlank = true
  for (const line of lines) {
    const isBlank = line.end === line.start
    if (!isBlank && afterBlank) paragraphs.push(line)
    else if (!isBlank) paragraphs.push({ start: paragraphs.pop()?.start ?? line.start, end: line.end })
    afterBlank = isBlank
  }
  return paragraphs
}
