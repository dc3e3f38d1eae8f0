/** Longest quote that a text fragment spells out, in UTF-16 units; of longer ones it names the first and the last words. */
const LONGEST = 200
const WORDS_NAMED = 5

/** The end of an address (with its #) that has a browser find and mark these words on a page: https://wicg.github.io/scroll-to-text-fragment/ */
export function toTextFragment(exact: string): string {
  const words = exact.split(/\s+/).filter(Boolean)
  if (words.length === 0) return ''
  const parts =
    exact.length <= LONGEST || words.length < 2 * WORDS_NAMED
      ? [words.join(' ')]
      : [words.slice(0, WORDS_NAMED).join(' '), words.slice(-WORDS_NAMED).join(' ')]
  return `#:~:text=${parts.map(encode).join(',')}`
}

// A hyphen or comma would be read as part of the fragment's grammar; half of an emoji cannot be encoded at all.
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D')
}
