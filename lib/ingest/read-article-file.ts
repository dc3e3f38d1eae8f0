import { marked } from 'marked'
import { detect } from 'tinyld'
import { guessMetadata } from '@/lib/core/extract/guess-metadata'
import type { ArticleMetadata, ImportProblem } from '@/lib/core/reading'
import { fail, succeed, type Result } from '@/lib/core/result'
import { decodeBytes } from './decode-bytes'
import { readFrontMatter } from './front-matter'
import { readHtmlArticle } from './read-html'

/** The largest file taken, in bytes: some thirty times the longest newspaper article. */
export const MOST_BYTES = 5 * 1024 * 1024

/** The name under which pasted text comes in. */
export const PASTED = 'pasted text'

const TEXT = /\.(?:txt|text)$/i
const HTML = /\.(?:html?|xhtml)$/i
const MARKDOWN = /\.(?:md|markdown)$/i

export interface ReadArticleFile {
  readonly text: string
  readonly metadata: ArticleMetadata
}

/** What a file must not be, as far as its size tells: null where it can be read. */
export function findSizeProblem(bytes: number): ImportProblem | null {
  if (bytes === 0) return 'empty'
  return bytes > MOST_BYTES ? 'too-large' : null
}

/**
 * The article in a file (text, HTML or Markdown by its name; pasted text as it is) with what it says of itself. Fields that
 * `given` fills are kept; the rest is taken from the file or guessed from its text, empty where it is not known.
 */
export function readArticleFile(
  name: string,
  bytes: Uint8Array,
  given: ArticleMetadata | null,
): Result<ReadArticleFile, ImportProblem> {
  const problem = findSizeProblem(bytes.length)
  if (problem) return fail(problem)
  if (name === PASTED)
    return readPlain(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).replaceAll('\r\n', '\n'), null, given)
  if (!TEXT.test(name) && !HTML.test(name) && !MARKDOWN.test(name)) return fail('unsupported')
  const decoded = decodeBytes(bytes, HTML.test(name))
  if (!decoded.ok) return decoded
  if (HTML.test(name)) return readPage(decoded.value, given)
  const { body, metadata } = readFrontMatter(decoded.value)
  const known = metadata ? fill(given, metadata) : given
  return MARKDOWN.test(name) ? readPage(marked.parse(body, { async: false }), known) : readPlain(body, name, known)
}

/** The language of a text as a BCP 47 code, null where it can't be told. */
export function guessLanguage(text: string): string | null {
  return detect(text.slice(0, 4000)) || null
}

function readPlain(
  body: string,
  name: string | null,
  known: ArticleMetadata | null,
): Result<ReadArticleFile, ImportProblem> {
  const text = name === null ? body : body.trim()
  if (!text.trim()) return fail('empty')
  return succeed({ text, metadata: fill(known, guess(text, name)) })
}

function readPage(html: string, known: ArticleMetadata | null): Result<ReadArticleFile, ImportProblem> {
  const page = readHtmlArticle(html)
  if (!page) return fail('no-article')
  return succeed({ text: page.text, metadata: fill(fill(known, page.metadata), guess(page.text, null)) })
}

function guess(text: string, name: string | null): ArticleMetadata {
  const { title, outlet, authors, publishedAt, url } = guessMetadata(text, name)
  return { title, outlet: outlet ?? '', authors, publishedAt, url }
}

function fill(known: ArticleMetadata | null, other: ArticleMetadata): ArticleMetadata {
  if (!known) return other
  return {
    title: known.title || other.title,
    outlet: known.outlet || other.outlet,
    authors: known.authors.length > 0 ? known.authors : other.authors,
    publishedAt: known.publishedAt ?? other.publishedAt,
    url: known.url ?? other.url,
  }
}
