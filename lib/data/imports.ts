import { z } from 'zod'
import { IMPORT_PROBLEMS, IMPORT_STATES, type ReadImport, type ReadImportItem } from '@/lib/core/reading'
import type { Prisma } from '@/prisma/generated/client'
import { countWords } from './articles'
import { database } from './database'
import { readJson } from './json'

/** How much of a text is shown for recognition, in UTF-16 units. */
const EXCERPT = 280

const withItems = {
  story: { select: { id: true, title: true } },
  items: { orderBy: { id: 'asc' }, omit: { bytes: true } },
} satisfies Prisma.ImportInclude

/** An import with the state of each text, or null. */
export async function getImport(id: number): Promise<ReadImport | null> {
  const row = await database().import.findUnique({ where: { id }, include: withItems })
  return row ? toReadImport(row) : null
}

/** Imports that wait for a person or are under way, newest first. */
export async function listOpenImports(): Promise<ReadImport[]> {
  const rows = await database().import.findMany({
    where: {
      OR: [
        { items: { some: { state: { in: ['reading', 'ready', 'saving'] } } } },
        // Known already, but not yet put into the story: its text is kept until it is.
        { storyId: { not: null }, items: { some: { state: 'duplicate', text: { not: null } } } },
      ],
    },
    orderBy: { id: 'desc' },
    include: withItems,
  })
  return rows.map(toReadImport)
}

interface ImportRow {
  id: number
  createdAt: Date
  story: { id: number; title: string } | null
  items: ItemRow[]
}
interface ItemRow {
  id: number
  name: string
  state: string
  problem: string | null
  metadata: string | null
  text: string | null
  articleId: number | null
}

function toReadImport(row: ImportRow): ReadImport {
  const { id, story, createdAt, items } = row
  return { id, story, createdAt: createdAt.toISOString(), items: items.map(toReadItem) }
}

function toReadItem(row: ItemRow): ReadImportItem {
  const text = row.text ?? ''
  return {
    id: row.id,
    name: row.name,
    state: z.enum(IMPORT_STATES).parse(row.state),
    problem: z.enum(IMPORT_PROBLEMS).nullable().parse(row.problem),
    metadata: row.metadata ? readJson('metadata', row.metadata) : null,
    excerpt: toExcerpt(text),
    words: countWords(text),
    articleId: row.articleId,
  }
}

/** The first words, whole where they are not too long. */
function toExcerpt(text: string): string {
  if (text.length <= EXCERPT) return text
  const space = text.lastIndexOf(' ', EXCERPT)
  return `${text.slice(0, space > 0 ? space : EXCERPT).toWellFormed()} …`
}
