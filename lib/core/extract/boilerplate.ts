import { BOILERPLATE_PATTERNS, CAPTION_PATTERNS } from '@/lib/core/extract/lexicon/boilerplate-patterns'
import { PROMO_PATTERNS } from '@/lib/core/extract/lexicon/promo-patterns'
import { foldText } from '@/lib/core/text/normalise'
import type { ArticleText, Span } from '@/lib/core/vocabulary'

/** Longer sentences tell something, whatever they begin with. Characters. */
const LONGEST_BOILERPLATE = 320
/** Captions of file pictures tell the whole event of then. Characters. */
const LONGEST_PROMO = 600
/** A line without a full stop and with no more words than this is a heading or the rest of a menu. */
const LONGEST_HEADING = 9
/** A title may stand at the end of a menu line with this many characters before it: "Home World …". */
const LONGEST_MENU = 60

/** The sentences that report something: without title, by-lines, credits, captions, invitations and rests of menus. */
export function findReporting<T extends Span>(article: ArticleText, sentences: readonly T[]): T[] {
  const title = foldTitle(article.title)
  return sentences.filter((sentence) => {
    const words = article.text.slice(sentence.start, sentence.end)
    return !isTitle(words, title) && !isBoilerplate(words) && !isHeading(article.text, sentence)
  })
}

function foldTitle(words: string): string {
  return foldText(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

// The title itself, or with a menu before it: "Home World Mill burns".
function isTitle(words: string, title: string): boolean {
  if (title === '' || words.length > title.length + LONGEST_MENU + 40) return false
  const folded = foldTitle(words)
  return folded === title || (folded.endsWith(` ${title}`) && folded.length - title.length <= LONGEST_MENU)
}

function isBoilerplate(words: string): boolean {
  if (words.length <= LONGEST_PROMO && PROMO_PATTERNS.some((pattern) => pattern.test(words))) return true
  if (words.length > LONGEST_BOILERPLATE) return false
  return (
    BOILERPLATE_PATTERNS.some((pattern) => pattern.test(words)) ||
    CAPTION_PATTERNS.some((pattern) => pattern.test(words))
  )
}

// A whole line that does not end like a sentence and is short or in capitals: "What we know so far", "MAYOR ASKS FOR MORE …"
function isHeading(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, Math.min(end, start + LONGEST_BOILERPLATE))
  if (end - start > LONGEST_BOILERPLATE || /[.!?…;,"”’)]$/.test(words)) return false
  const isLine = isLineEdge(text, start - 1, -1) && isLineEdge(text, end, 1)
  const isShouted = words === words.toUpperCase() && /\p{Lu}/u.test(words)
  return isLine && (isShouted || words.split(/\s+/).length <= LONGEST_HEADING)
}

function isLineEdge(text: string, at: number, step: 1 | -1): boolean {
  for (let index = at, seen = 0; seen < 40; index += step, seen++) {
    const sign = text.charAt(index)
    if (sign === '' || sign === '\n' || sign === '\r') return true
    if (sign.trim() !== '') return false
  }
  return false
}
