/**
 * HTML → the article in it, as plain text with a line for each paragraph. Readability finds the article; the parser builds a
 * tree and runs nothing, and only text leaves this file.
 */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { ArticleMetadata } from '@/lib/core/reading'

/** Elements that stand on lines of their own. */
const BLOCKS =
  'address,article,aside,blockquote,dd,div,dl,dt,figcaption,figure,footer,h1,h2,h3,h4,h5,h6,header,hr,li,main,ol,p,pre,section,table,tr,ul'
const INVISIBLE = 'script,style,noscript,template,iframe,object,svg,head'

export interface HtmlArticle {
  readonly text: string
  readonly metadata: ArticleMetadata
}

/** The article of an HTML page; null where the page has no text to read. */
export function readHtmlArticle(html: string): HtmlArticle | null {
  const { document } = parseHTML(wrap(html))
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null
  const heading = document.querySelector('h1')?.textContent ?? ''
  const whole = toText(parseHTML(wrap(html)).document.body)
  const found = new Readability(document as unknown as Document).parse()
  const article = found?.content ? toText(parseHTML(wrap(found.content)).document.body) : ''
  const text = article || whole
  if (!text) return null
  const byline = tidy(found?.byline ?? '')
  return {
    text,
    metadata: {
      title: tidy(found?.title ?? '') || tidy(heading),
      outlet: tidy(found?.siteName ?? ''),
      authors: byline ? [byline.replace(/^by /i, '')] : [],
      publishedAt: toIso(found?.publishedTime ?? null),
      url: canonical && /^https?:\/\//.test(canonical) ? canonical : null,
    },
  }
}

function wrap(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`
}

function toText(body: HTMLElement): string {
  for (const element of body.querySelectorAll(INVISIBLE)) element.remove()
  for (const line of body.querySelectorAll('br')) line.replaceWith('\n')
  for (const block of body.querySelectorAll(BLOCKS)) {
    block.before('\n')
    block.after('\n')
  }
  const lines = (body.textContent ?? '').split('\n').map(tidy)
  return lines.filter(Boolean).join('\n\n')
}

function tidy(words: string): string {
  return words.replace(/[ \t\f\v\r\n]+/g, ' ').trim()
}

/** "2017-04-10T09:02:00Z" and its like as they are; anything else is not trusted. */
function toIso(stated: string | null): string | null {
  return stated && /^\d{4}-\d\d-\d\d/.test(stated) && !Number.isNaN(Date.parse(stated)) ? stated : null
}
