import { splitSearchWords } from './search-words'

/** What must stand in a text: one word, or several that follow each other. */
export interface SearchTerm {
  /** As it was typed, quotes and asterisk included. */
  readonly typed: string
  readonly words: readonly string[]
  /** True where the last word may go on: "ship" finds "shipping". */
  readonly prefix: boolean
}

/** All of these must stand in a text. */
export type SearchQuery = readonly SearchTerm[]

/** Longest question that is read, in UTF-16 units: a pasted paragraph. */
export const LONGEST_QUERY = 1000
/** Most words that are looked for. */
const MOST_WORDS = 64

const QUOTES = /[“”„‟«»＂]/g

/** A phrase in quotes (the last one may still be open), or signs without a space. An asterisk after it asks for a prefix. */
const PART = /"([^"]*)(?:("\*?)|$)|[^\s"]+/g

/**
 * Reads what a person typed, `zello "security service" contact*`. Anything can be read: signs that mean nothing are as if they
 * were not there. The last word counts as one being typed, unless a space, a sign or a closing quote follows it.
 */
export function parseQuery(typed: string): SearchQuery {
  const text = typed.slice(0, LONGEST_QUERY).replace(QUOTES, '"')
  const terms: SearchTerm[] = []
  let left = MOST_WORDS
  for (const { 0: part, 1: phrase, 2: close, index } of text.matchAll(PART)) {
    const said = phrase ?? part
    const found = splitSearchWords(said)
    const words = found.slice(0, left).map(({ folded }) => folded)
    if (words.length === 0) continue
    left -= words.length
    const isTyped = close === undefined && index + part.length === text.length && isOpen(said, found.at(-1)!)
    terms.push({ typed: part, words, prefix: isTyped || said.endsWith('*') || part.endsWith('*') })
  }
  return terms
}

// A number is not half typed: "13" is not meant to find "1300".
function isOpen(part: string, last: { readonly end: number; readonly folded: string }): boolean {
  return last.end === part.length && /\p{L}/u.test(last.folded)
}

/**
 * The question as SQLite's full-text search takes it, null where it asks for nothing. Words are letters and digits only and
 * stand in quotes, so none can be read as an operator. A whole word counts for more than the beginning of one.
 */
export function toMatchExpression(query: SearchQuery): string | null {
  if (query.length === 0) return null
  const terms = query.map(({ words, prefix }) => {
    const phrase = `"${words.join(' ')}"`
    return prefix ? `(${phrase} OR ${phrase} *)` : phrase
  })
  return terms.join(' AND ')
}
