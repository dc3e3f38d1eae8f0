import type { Token } from '@/lib/core/text/tokens'
import type { Cue, Span } from '@/lib/core/vocabulary'

/** Tokens of a sentence by index; `to` is exclusive. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Who says a part of a sentence. `speaker` is null in "it is claimed". */
export interface Attribution {
  readonly speaker: Range | null
  /** The words of saying: "said", "it was claimed". */
  readonly cue: Range
  readonly lemma: string
}

/** The span of the text that the tokens of a range take up; empty at the start of the text for an empty range. */
export function toSpan(tokens: readonly Token[], range: Range): Span {
  return { start: tokens[range.from]?.start ?? 0, end: tokens[range.to - 1]?.end ?? 0 }
}

/** The words of a range as a cue of the text, with what they are said of. */
export function toCue(
  text: string,
  tokens: readonly Token[],
  words: Range,
  governed: { readonly scope: Range; readonly head: number },
): Cue {
  const { start, end } = toSpan(tokens, words)
  const scope = governed.scope.from < governed.scope.to ? toSpan(tokens, governed.scope) : { start: end, end }
  const head = toSpan(tokens, { from: governed.head, to: governed.head + 1 })
  return { start, end, exact: text.slice(start, end), scope, head }
}
