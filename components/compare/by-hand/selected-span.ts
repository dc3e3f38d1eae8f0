import type { ReadingIndex } from '@/lib/core/compare/reading-index'
import type { Span } from '@/lib/core/vocabulary'
import type { Chosen } from './use-by-hand'

/** The words selected on the page, as a span of an article; null where nothing, or more than one article, is selected. */
export function readSelection(index: ReadingIndex): Chosen | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const body = articleBody(range.startContainer)
  const articleId = Number(body?.dataset.text)
  const article = index.articles.get(articleId)
  if (!body || !article || body !== articleBody(range.endContainer)) return null
  const start = findOffset(body, range.startContainer, range.startOffset)
  const end = findOffset(body, range.endContainer, range.endOffset)
  const span = toWholeWords(article.text, start, end)
  return span && { articleId, claimId: null, ...span, exact: article.text.slice(span.start, span.end) }
}

const LETTER = /[\p{L}\p{N}\p{M}\p{Cs}]/u

// "ne were hur" → "nine were hurt"; blanks at the ends are left out. Null where nothing but blanks is left.
function toWholeWords(text: string, start: number, end: number): Span | null {
  const inWord = (at: number) => LETTER.test(text[at] ?? '')
  let [from, to] = [start, end]
  while (from < to && /\s/.test(text[from]!)) from += 1
  while (to > from && /\s/.test(text[to - 1]!)) to -= 1
  if (from === to) return null
  while (from > 0 && inWord(from) && inWord(from - 1)) from -= 1
  while (to < text.length && inWord(to - 1) && inWord(to)) to += 1
  return { start: from, end: to }
}

function articleBody(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest<HTMLElement>('[data-text]') ?? null
}

// Where a point of the page lies in the article's text. Points in a sign or between pieces count as the end of the piece before.
function findOffset(body: HTMLElement, node: Node, offset: number): number {
  const element = node instanceof Element ? node : node.parentElement
  const piece = element?.closest<HTMLElement>('[data-start]')
  if (piece && node === piece.firstChild) return Number(piece.dataset.start) + offset
  const point = document.createRange()
  point.setStart(node, offset)
  const before = [...body.querySelectorAll<HTMLElement>('[data-start]')].filter((one) => point.comparePoint(one, 0) < 0)
  const last = before.at(-1)
  return last ? Number(last.dataset.start) + (last.firstChild?.textContent?.length ?? 0) : 0
}
