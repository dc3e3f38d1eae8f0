import type { ArticleMetadata, ArticleSummary, ReadArticle } from '@/lib/core/reading'
import type { Prisma } from '@/prisma/generated/client'
import { database } from './database'
import { readJson } from './json'

/** How an article's newest version is fetched; its claims are counted, not read. */
export const newestVersion = {
  versions: {
    orderBy: { id: 'desc' },
    take: 1,
    omit: { original: true },
    include: { outlet: true, _count: { select: { claims: { where: { removed: false } } } } },
  },
} satisfies Prisma.ArticleInclude

interface VersionRow {
  id: number
  title: string
  authors: string
  publishedAt: string | null
  url: string | null
  language: string | null
  text: string
  blocks: string
  outlet: { name: string } | null
  _count: { claims: number }
}
interface ArticleRow {
  id: number
  createdAt: Date
  versions: VersionRow[]
}

export interface ArticleFilter {
  /** Words looked for in title and outlet. */
  readonly query?: string
  /** Leave out what this story already has. */
  readonly notIn?: number
}

/** The articles of the library, newest first. */
export async function listArticles(filter: ArticleFilter = {}): Promise<ArticleSummary[]> {
  const rows = await database().article.findMany({
    where: filter.notIn ? { stories: { none: { storyId: filter.notIn, removed: false } } } : {},
    orderBy: { id: 'desc' },
    include: newestVersion,
  })
  const words = (filter.query ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  const found = rows.map(toArticleSummary)
  return found.filter((article) => {
    const heading = `${article.title} ${article.outlet}`.toLowerCase()
    return words.every((word) => heading.includes(word))
  })
}

/** One article with its text, or null. */
export async function getArticle(id: number): Promise<ReadArticle | null> {
  const row = await database().article.findUnique({ where: { id }, include: newestVersion })
  return row ? toReadArticle(row) : null
}

/** The id of the article stored under a fingerprint, or null. */
export async function findStoredArticle(fingerprint: string): Promise<number | null> {
  return (await database().article.findUnique({ where: { fingerprint }, select: { id: true } }))?.id ?? null
}

/** Which stories an article is in. */
export async function listStoriesOf(articleId: number): Promise<{ id: number; title: string }[]> {
  const rows = await database().storyArticle.findMany({
    where: { articleId, removed: false, story: { removed: false } },
    include: { story: { select: { id: true, title: true } } },
  })
  return rows.map((row) => row.story)
}

/** The row as pages list it. */
function toArticleSummary(row: ArticleRow): ArticleSummary {
  const version = newest(row)
  return {
    ...toMetadata(version),
    id: row.id,
    language: version.language,
    words: countWords(version.text),
    claims: version._count.claims,
    addedAt: row.createdAt.toISOString(),
  }
}

/** The row as a column reads it. */
export function toReadArticle(row: ArticleRow): ReadArticle {
  const version = newest(row)
  return {
    ...toArticleSummary(row),
    text: version.text,
    blocks: readJson('spans', version.blocks),
  }
}

/** How many words a text has, by white space. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}

function toMetadata(version: VersionRow): ArticleMetadata {
  return {
    title: version.title,
    outlet: version.outlet?.name ?? '',
    authors: readJson('strings', version.authors),
    publishedAt: version.publishedAt,
    url: version.url,
  }
}

function newest(row: ArticleRow): VersionRow {
  const version = row.versions[0]
  if (!version) throw new Error(`Article ${row.id} has no version.`)
  return version
}
