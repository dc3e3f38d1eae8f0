import { createHash } from 'node:crypto'
import { ENGINE_VERSION } from '@/lib/core/engine-version'
import type { ArticleMetadata } from '@/lib/core/reading'
import type { FoundClaim, Span } from '@/lib/core/vocabulary'
import { inTransaction, type Transaction } from './database'
import { toFoundRow } from './save-claim'
import { saveChange } from './save-change'
import { PROGRAM } from './save-import'
import { placeArticle } from './save-story'

/** An article ready to be stored, with what the engine found in it. */
export interface NewArticle {
  readonly metadata: ArticleMetadata
  readonly text: string
  readonly blocks: readonly Span[]
  readonly language: string | null
  /** SHA-256 over the folded text: what makes it the same article. */
  readonly fingerprint: string
  readonly claims: readonly FoundClaim[]
}

/** SHA-256 of a text, in hexadecimal. */
export function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/**
 * Stores the article of one import item with its claims and puts it into the import's story: all in one transaction, so
 * that an interrupted import leaves nothing half-written. An article that is stored already is only put into the story.
 */
export function saveImportedArticle(itemId: number, article: NewArticle): Promise<'done' | 'duplicate'> {
  return inTransaction(async (tx) => {
    const item = await tx.importItem.findUniqueOrThrow({ where: { id: itemId }, include: { import: true } })
    const present = await tx.article.findUnique({ where: { fingerprint: article.fingerprint }, select: { id: true } })
    const articleId = present?.id ?? (await insertArticle(tx, article, item))
    const state = present ? 'duplicate' : 'done'
    await tx.importItem.update({ where: { id: itemId }, data: { state, articleId, bytes: null, text: null } })
    await putInStory(tx, item.import, articleId, article.metadata.title)
    return state
  })
}

/** Puts an article that was stored before into the story of the import in which it came again. */
export function placeDuplicate(itemId: number): Promise<void> {
  return inTransaction(async (tx) => {
    const item = await tx.importItem.findUniqueOrThrow({ where: { id: itemId }, include: { import: true } })
    await tx.importItem.update({ where: { id: itemId }, data: { state: 'duplicate', bytes: null, text: null } })
    if (item.articleId === null) return
    const version = await tx.articleVersion.findFirst({ where: { articleId: item.articleId }, select: { title: true } })
    await putInStory(tx, item.import, item.articleId, version?.title ?? '')
  })
}

async function putInStory(
  tx: Transaction,
  batch: { storyId: number | null; by: string },
  articleId: number,
  title: string,
) {
  const { storyId, by } = batch
  if (storyId === null) return
  const id = await placeArticle(tx, storyId, articleId)
  const place = await tx.storyArticle.findUniqueOrThrow({ where: { id } })
  if (!place.removed) return
  if (by === PROGRAM) return void (await tx.storyArticle.update({ where: { id }, data: { removed: false } }))
  const edits = [{ model: 'storyArticle', id, after: { removed: false } }] as const
  await saveChange(tx, { kind: 'add-article', by, storyId, detail: { title }, edits })
}

async function insertArticle(
  tx: Transaction,
  article: NewArticle,
  item: { name: string; bytes: Uint8Array | null },
): Promise<number> {
  const { metadata, text } = article
  const { id } = await tx.article.create({ data: { fingerprint: article.fingerprint } })
  const version = await tx.articleVersion.create({
    data: {
      articleId: id,
      outletId: await outletOf(tx, metadata.outlet),
      title: metadata.title,
      authors: JSON.stringify(metadata.authors),
      publishedAt: metadata.publishedAt,
      url: metadata.url,
      language: article.language,
      text,
      blocks: JSON.stringify(article.blocks),
      sha256: hashText(text),
      original: item.bytes ? new Uint8Array(item.bytes) : null,
      fileName: item.name,
      engineVersion: ENGINE_VERSION,
    },
  })
  const rows = article.claims.map((claim) => toFoundRow(version, claim))
  await tx.claim.createMany({ data: rows })
  return id
}

async function outletOf(tx: Transaction, name: string): Promise<number | null> {
  if (!name) return null
  return (await tx.outlet.upsert({ where: { name }, create: { name }, update: {} })).id
}
