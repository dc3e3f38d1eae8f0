import type { Span } from '@/lib/core/vocabulary'
import type { SearchQuery, SearchTerm } from './parse-query'
import { splitSearchWords, type SearchWord } from './search-words'

/** Where a text has what was asked for. `term`: which of the terms, by its place in the question. */
export interface Match extends Span {
  readonly term: number
}

/** Every place of a text that one of the terms is at, in order; a place may hold several. */
export function findMatches(text: string, query: SearchQuery): Match[] {
  const words = splitSearchWords(text)
  return words.flatMap((word, at) =>
    query.flatMap((term, index) =>
      isAt(words, at, term) ? [{ term: index, start: word.start, end: words[at + term.words.length - 1]!.end }] : [],
    ),
  )
}

/** True where each of the terms is somewhere in the text. */
export function matchesAll(text: string, query: SearchQuery): boolean {
  return query.length > 0 && new Set(findMatches(text, query).map(({ term }) => term)).size === query.length
}

function isAt(words: readonly SearchWord[], at: number, { words: wanted, prefix }: SearchTerm): boolean {
  const last = wanted.length - 1
  return wanted.every((word, i) => {
    const folded = words[at + i]?.folded
    return prefix && i === last ? folded?.startsWith(word) : folded === word
  })
}
