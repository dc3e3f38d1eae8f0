import { parse } from 'yaml'
import { z } from 'zod'
import type { ArticleMetadata } from '@/lib/core/reading'

const words = z.preprocess((value) => (value === null || value === undefined ? '' : String(value).trim()), z.string())
const list = z.preprocess((value) => (Array.isArray(value) ? value : value ? [value] : []), z.array(words))
const schema = z.object({
  title: words,
  outlet: words,
  authors: list,
  author: list,
  date: words,
  url: words,
})

export interface WithFrontMatter {
  readonly body: string
  /** What the front matter says; null where there is none, or it is not valid YAML (then it is text). */
  readonly metadata: ArticleMetadata | null
}

/** Takes YAML front matter (`title`, `outlet`, `authors`, `date`, `url` between two lines of ---) off a text. */
export function readFrontMatter(text: string): WithFrontMatter {
  const end = text.startsWith('---\n') ? text.indexOf('\n---', 3) : -1
  if (end < 0) return { body: text, metadata: null }
  const parsed = schema.safeParse(parseYaml(text.slice(4, end)))
  if (!parsed.success) return { body: text, metadata: null }
  const { title, outlet, date, url } = parsed.data
  const bodyStart = text.indexOf('\n', end + 1)
  return {
    body: bodyStart < 0 ? '' : text.slice(bodyStart + 1),
    metadata: {
      title,
      outlet,
      authors: [...parsed.data.authors, ...parsed.data.author],
      publishedAt: date || null,
      url: url || null,
    },
  }
}

function parseYaml(source: string): unknown {
  try {
    // Dates stay as they are written: "2017-04-10" must not become a time of day.
    return parse(source, { schema: 'failsafe' })
  } catch {
    return null
  }
}
