import type { Range } from '@/lib/core/extract/token-range'
import type { Token } from '@/lib/core/text/tokens'

/** "Meanwhile, the port closed": words that tie a sentence to the one before it and say nothing. */
const CONNECTIVES =
  /^(?:meanwhile|however|moreover|furthermore|nevertheless|nonetheless|also|besides|still|indeed|finally|separately|additionally)$/i
const OPENING = /^["“„«]$/
const CLOSING = /^["”»]$/
const ANY_MARK = /^["“”„«»]$/

/** The range without joining words, commas and full stops at its ends, and without quotation marks that have no partner. */
export function trimStatement(tokens: readonly Token[], range: Range): Range {
  let { from, to } = range
  let last = ''
  // Each round may lay bare another sign: `“… ,” ` → `… ,` → `…`.
  while (from < to && last !== `${from} ${to}`) {
    last = `${from} ${to}`
    if (isLeading(tokens, from, to)) from++
    else if (isTrailing(tokens[to - 1] as Token)) to--
    else ({ from, to } = trimMarks(tokens, from, to))
  }
  return { from, to }
}

function isLeading(tokens: readonly Token[], from: number, to: number): boolean {
  const { pos, text } = tokens[from] as Token
  if (pos === 'CCONJ' && to - from > 1) return /^(?:and|but|yet|or|so)$/i.test(text)
  if (CONNECTIVES.test(text) && tokens[from + 1]?.text === ',') return true
  return /^[,;:.…)\]\-–—|•]+$/.test(text)
}

function isTrailing({ text }: Token): boolean {
  return /^[,;:.…\-–—|]+$/.test(text) || text === '(' || text === '['
}

function trimMarks(tokens: readonly Token[], from: number, to: number): Range {
  const marks = tokens.slice(from, to).flatMap(({ text }, index) => (ANY_MARK.test(text) ? [from + index] : []))
  const [first, second] = marks
  const opens = first === from && OPENING.test(tokens[from]?.text ?? '')
  const closes = marks.at(-1) === to - 1 && CLOSING.test(tokens[to - 1]?.text ?? '')
  if (opens && (marks.length === 1 || (closes && second === to - 1))) return { from: from + 1, to }
  if (closes && (marks.length === 1 || marks.length % 2 === 1)) return { from, to: to - 1 }
  if (opens && marks.length % 2 === 1) return { from: from + 1, to }
  return { from, to }
}
