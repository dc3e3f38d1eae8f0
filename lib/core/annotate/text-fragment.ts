/**
 * The end of an address that has a browser find and mark words on a page: https://wicg.github.io/scroll-to-text-fragment/
 *
 *   #:~:text=Nine%20people%20were%20hurt
 *   #:~:text=last%20night-,Nine%20people,were%20hurt      words before it, the first words, the last words
 */
import type { Span } from '@/lib/core/vocabulary'

/** Longest quote that a text fragment spells out, in UTF-16 units; of longer ones it names the first and the last words. */
const LONGEST = 200
const WORDS_NAMED = 5
/** Words of context at most, on one side, that tell a passage from others of the same words. */
const MOST_CONTEXT = 8

/** The fragment, with its #, of words that stand on a page; empty where there are none. */
export function toTextFragment(exact: string): string {
  const terms = toTerms(exact)
  return terms.length === 0 ? '' : `#:~:text=${terms.map(encode).join(',')}`
}

/**
 * The fragment of a passage in its text: where its words stand there more than once, also as many of the words before it,
 * else after it, as tell it from the others. A browser goes to the first place that fits.
 */
export function toPassageFragment(text: string, span: Span): string {
  const terms = toTerms(text.slice(span.start, span.end))
  if (terms.length === 0) return ''
  const [first, last] = [terms[0]!, terms.at(-1)!]
  // Context stays within its paragraph: a term of a fragment does not reach over the end of one.
  const before = splitWords(text.slice(0, span.start).split('\n').at(-1)!).slice(-MOST_CONTEXT)
  const after = splitWords(text.slice(span.end).split('\n')[0]!).slice(0, MOST_CONTEXT)
  const prefixes = ['', ...before.map((_, at) => before.slice(-at - 1).join(' '))]
  const suffixes = after.map((_, at) => after.slice(0, at + 1).join(' '))
  const prefix = prefixes.find((words) => isSingle(text, `${words} ${first}`))
  const suffix = prefix === undefined ? suffixes.find((words) => isSingle(text, `${last} ${words}`)) : undefined
  const parts = [
    ...(prefix ? [`${encode(prefix)}-`] : []),
    ...terms.map(encode),
    ...(suffix ? [`-${encode(suffix)}`] : []),
  ]
  return `#:~:text=${parts.join(',')}`
}

/** The address of a page with a fragment after it; null where it is not one that a browser may be led to (http, https). */
export function toFragmentAddress(address: string | null, fragment: string): string | null {
  if (!address || !/^https?:\/\//i.test(address)) return null
  const [page] = address.split(':~:')
  // After a fragment of the page's own, what is for the browser alone follows without a second #.
  return `${page}${page!.includes('#') ? fragment.slice(1) : fragment}`
}

// One term, or the first and the last words: of what is long, and of what goes over the end of a paragraph.
function toTerms(exact: string): string[] {
  const lines = exact
    .split('\n')
    .map(splitWords)
    .filter(({ length }) => length > 0)
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return []
  if (lines.length === 1 && (exact.length <= LONGEST || first.length < 2 * WORDS_NAMED)) return [first.join(' ')]
  return [first.slice(0, WORDS_NAMED).join(' '), last.slice(-WORDS_NAMED).join(' ')]
}

function splitWords(text: string): string[] {
  return text.split(/\s+/).filter(Boolean)
}

// Browsers compare without regard to case, and every white space is one. No copy is made of a text of 10,000 words.
function isSingle(text: string, words: string): boolean {
  const pattern = splitWords(words).map(escape).join('\\s+')
  const places = new RegExp(pattern, 'gi')
  return places.test(text) && !places.test(text)
}

function escape(word: string): string {
  return word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
}

// A hyphen or comma would be read as part of the fragment's grammar; half of an emoji cannot be encoded at all.
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D')
}
