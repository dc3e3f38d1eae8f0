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

// Where a point of the page lies in the article's text: as far into its paragraph as there are words of the article before it.
// What is read out or drawn besides, a sign after a claim, is no such word.
function findOffset(body: HTMLElement, node: Node, offset: number): number {
  const point = document.createRange()
  point.setStart(node, offset)
  const passages = [...body.querySelectorAll<HTMLElement>('.passage')]
  const passage = passages.findLast((one) => point.comparePoint(one, 0) <= 0)
  if (!passage) return 0
  const words = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT, (text) =>
    text.parentElement?.closest('sup, .sr-only') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  let at = Number(passage.dataset.start)
  for (let text = words.nextNode(); text; text = words.nextNode()) {
    if (text === node) return at + offset
    if (point.comparePoint(text, 0) > 0) break
    at += text.textContent?.length ?? 0
  }
  return at
}
