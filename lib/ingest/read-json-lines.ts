import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import type { ArticleMetadata } from '@/lib/core/reading'

const text = z.string().nullish()
const row = z.object({
  story: text,
  event: text,
  title: text,
  outlet: text,
  authors: z.array(z.string()).nullish(),
  date: text,
  url: text,
  text: z.string(),
})

export interface ArticleRow {
  /** What the row names as its story; rows with the same name belong together. Null: none named. */
  readonly story: string | null
  readonly metadata: ArticleMetadata
  readonly text: string
}

/**
 * Articles as JSON Lines (`{"story", "title", "outlet", "authors", "date", "url", "text"}`; `event` for `story` will do), also
 * gzipped. Throws with the number of the first line that is not one.
 */
export function readJsonLines(bytes: Uint8Array): ArticleRow[] {
  const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b
  const lines = new TextDecoder().decode(zipped ? gunzipSync(bytes) : bytes).split('\n')
  return lines.flatMap((line, i) => (line.trim() ? [readRow(line, i + 1)] : []))
}

function readRow(line: string, number: number): ArticleRow {
  const parsed = row.safeParse(parseLine(line))
  if (!parsed.success) throw new Error(`line ${number} is not an article: {"title", "outlet", "date", "url", "text"}`)
  const { story, event, title, outlet, authors, date, url, text } = parsed.data
  return {
    story: story ?? event ?? null,
    metadata: {
      title: title ?? '',
      outlet: outlet ?? '',
      authors: authors ?? [],
      publishedAt: date || null,
      url: url || null,
    },
    text,
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
