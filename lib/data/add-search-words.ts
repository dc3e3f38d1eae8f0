import { splitSearchWords } from '@/lib/core/search/search-words'

/** What of a better-sqlite3 connection is needed to give it a function. */
interface Client {
  function(name: string, options: { deterministic: boolean }, run: (text: unknown) => string): unknown
}

/**
 * Gives a connection the function that the search index is written with: without it, what is searched can be read but not
 * changed. Its name takes another number wherever `splitSearchWords` gives other words: the index is then laid anew.
 */
export function addSearchWords(client: Client): void {
  client.function('search_words_1', { deterministic: true }, toWords)
}

function toWords(text: unknown): string {
  if (typeof text !== 'string') return ''
  const words = splitSearchWords(text).map(({ folded }) => folded)
  return words.join(' ')
}
