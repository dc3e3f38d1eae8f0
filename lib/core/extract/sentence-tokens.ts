import { splitSentences } from '@/lib/core/text/sentences'
import { splitTokens, type Token } from '@/lib/core/text/tokens'
import type { Span } from '@/lib/core/vocabulary'

/** A sentence with its words. `isHeadline`: most words are capitalised, so a capital says nothing about a name. */
export interface SentenceTokens extends Span {
  readonly tokens: readonly Token[]
  readonly isHeadline: boolean
}

const HEADLINE_MIN_WORDS = 4
const HEADLINE_SHARE = 0.7

/** Returns the sentences of a text in reading order, each with its words. */
export function readSentences(text: string): SentenceTokens[] {
  return splitSentences(text).map((span) => {
    const tokens = splitTokens(text.slice(span.start, span.end), span.start)
    return { start: span.start, end: span.end, tokens, isHeadline: isHeadline(tokens) }
  })
}

function isHeadline(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => /^\p{L}{4,}$/u.test(token.text))
  const capitals = long.filter((token) => /^\p{Lu}/u.test(token.text))
  // A sentence full of names ends with a stop; a headline hardly ever does.
  const isStopped = /^[.!?]$/.test(tokens.findLast((token) => !/^["”’)]$/.test(token.text))?.text ?? '')
  return !isStopped && long.length >= HEADLINE_MIN_WORDS && capitals.length / long.length >= HEADLINE_SHARE
}
