import type { ReadingIndex } from '@/lib/core/compare/reading-index'
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
  const text = article.text.slice(start, end)
  const exact = text.trim()
  if (exact === '') return null
  const from = start + text.indexOf(exact)
  return { articleId, claimId: null, start: from, end: from + exact.length, exact }
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
