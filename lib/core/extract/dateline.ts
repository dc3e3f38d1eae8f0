import type { Token } from '@/lib/core/text/tokens'

/**
 * The words before the first sentence that say where and by whom it was written:
 *
 *   ORME, Norland (Courier) — | The quay reopened.
 *   (CNN) | The quay reopened.
 */

/** Tokens looked at: "PORT ST. ORME, Norland, Sept. 3, 2019 (Nordic News) —". */
const LONGEST_DATELINE = 18
/** Words of a town: "PORT ST. ORME BY". */
const LONGEST_TOWN = 4
/** Newsrooms that put their name in brackets without a dash after it. */
const NEWSROOM = /^(?:AP|CNN|Reuters|REUTERS|AFP|UPI|NPR|BBC|CBS|NBC|ABC|PA|dpa|DPA|Bloomberg|Politico|TNS)$/

/** Index of the first token after the dateline that a sentence begins with; 0 where it has none. */
export function findDatelineEnd(tokens: readonly Token[]): number {
  let at = 0
  let closed = false
  while (at < Math.min(tokens.length, LONGEST_DATELINE)) {
    const token = tokens[at] as Token
    if (isDash(tokens, at)) return isHead(tokens, at, closed) && opensSentence(tokens[at + 1]) ? at + 1 : 0
    if (closed) return hasNewsroom(tokens, at) && opensSentence(token) ? at : 0
    if (!isDatelineWord(token)) return 0
    closed = token.text === ')'
    at++
  }
  return 0
}

function isDash(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (/^(?:—|–|--)$/.test(token.text)) return true
  // "Al-Bab": a hyphen that joins has no space before it.
  return token.text === '-' && token.start > (tokens[at - 1]?.end ?? token.start)
}

// In brackets, or a town in capitals: "ORME —". Not "Brandt — the mayor", not a headline in capitals.
function isHead(tokens: readonly Token[], end: number, closed: boolean): boolean {
  if (closed) return true
  const comma = tokens.findIndex(({ text }) => text === ',')
  const townWords = comma < 0 || comma > end ? end : comma
  return townWords > 0 && townWords <= LONGEST_TOWN && /^\p{Lu}{3,}$/u.test(tokens[0]?.text ?? '')
}

function hasNewsroom(tokens: readonly Token[], end: number): boolean {
  return tokens.slice(0, end).some(({ text }) => NEWSROOM.test(text))
}

function isDatelineWord({ text }: Token): boolean {
  return /^(?:[\p{Lu}\p{Nd}(),./&:'’]|of\b|de\b|the$)/u.test(text) || NEWSROOM.test(text)
}

function opensSentence(token: Token | undefined): boolean {
  return token !== undefined && /^[\p{Lu}\p{Nd}"“'‘$£€]/u.test(token.text)
}
