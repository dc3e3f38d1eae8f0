/**
 * Two foldings for comparing texts. `foldText` changes single UTF-16 units only, so that every offset into the
 * folded copy is an offset into the original: folded.slice(s, e) stands at original.slice(s, e).
 *
 *   “It’s  – Zello”   →   "it's  - zello"
 */

const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u2032\u02bc\u2039\u203a\uff07`\u00b4]/g
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02]/g
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g
const SPACES = /\s/g
const CAPITALS = /\p{Lu}/gu

/** A copy of `text` of the same length: quotation marks, dashes and white space in their plain form, lower case. */
export function foldText(text: string): string {
  return foldMarks(text).replace(SPACES, ' ').replace(CAPITALS, toLowerKeepingLength)
}

/** The text as it is compared for duplicates: white space runs become one space, quotes and dashes the plain ones. */
export function fingerprintText(text: string): string {
  return foldMarks(text).replace(/\s+/g, ' ').trim()
}

function foldMarks(text: string): string {
  return text.replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"').replace(DASHES, '-')
}

// "İ" becomes two units in lower case: it stays as it is, so that offsets hold.
function toLowerKeepingLength(capital: string): string {
  const lower = capital.toLowerCase()
  return lower.length === capital.length ? lower : capital
}
