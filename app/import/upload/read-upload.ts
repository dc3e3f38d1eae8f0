import { z } from 'zod'
import type { ArticleMetadata } from '@/lib/core/reading'

const id = z.coerce.number().int().positive().nullable().catch(null)
const line = z.string().trim().catch('')

const UploadInput = z.object({
  story: id,
  import: id,
  text: z.string().catch(''),
  title: line,
  outlet: line,
  date: line,
  url: line,
})

export interface Upload {
  readonly storyId: number | null
  /** The import to add to; null for a new one. */
  readonly importId: number | null
  readonly pasted: { readonly text: string; readonly given: ArticleMetadata } | null
  readonly files: readonly File[]
}

/** What a form at /import brings: pasted text, files, or both. A file field left alone counts as no file. */
export function readUpload(form: FormData): Upload {
  const { story, text, title, outlet, date, url, ...rest } = UploadInput.parse(Object.fromEntries(form))
  const given = { title, outlet, authors: [], publishedAt: date || null, url: url || null }
  return {
    storyId: story,
    importId: rest.import,
    pasted: text.trim() ? { text, given } : null,
    files: form.getAll('files').filter((file) => file instanceof File && file.name !== '') as File[],
  }
}
