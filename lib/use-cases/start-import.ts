import type { ArticleMetadata, ImportProblem } from '@/lib/core/reading'
import { fail, succeed, type Result } from '@/lib/core/result'
import { countItems, saveNewImport, saveNewItem } from '@/lib/data/save-import'
import { getLocalName } from '@/lib/data/settings'
import { findSizeProblem } from '@/lib/ingest/read-article-file'

/** How many texts one import takes. */
const MOST_ITEMS = 500

/** Longest file name kept, in UTF-16 units. */
const LONGEST_NAME = 300

/** Opens an import into a story, or (null) into the library alone. */
export async function startImport(input: {
  storyId: number | null
}): Promise<Result<{ importId: number }, 'not-found'>> {
  const saved = await saveNewImport(input.storyId, await getLocalName())
  return saved.ok ? succeed({ importId: saved.value }) : saved
}

export interface NewText {
  readonly importId: number
  /** The file's name; `PASTED` for pasted text. */
  readonly name: string
  readonly bytes: Uint8Array
  /** What is known of it already; the rest is guessed. */
  readonly given?: ArticleMetadata
  /** True where it is stored as guessed, without a person's look. */
  readonly unattended?: boolean
}

/** Takes a text into an import; the worker reads it. One that can't be taken is kept as failed, with its problem. */
export async function addToImport(input: NewText): Promise<Result<{ itemId: number }, ImportProblem | 'not-found'>> {
  const { importId, bytes, given = null, unattended = false } = input
  const problem = findSizeProblem(bytes.length) ?? ((await countItems(importId)) >= MOST_ITEMS ? 'too-many' : null)
  const name = input.name.slice(0, LONGEST_NAME).toWellFormed()
  const saved = await saveNewItem(importId, { name, bytes: problem ? null : bytes, problem, unattended, given })
  if (!saved.ok) return saved
  return problem ? fail(problem) : succeed({ itemId: saved.value })
}
