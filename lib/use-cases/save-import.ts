import { extractClaims } from '@/lib/core/extract/extract-claims'
import type { ArticleMetadata } from '@/lib/core/reading'
import { fingerprintText, foldText } from '@/lib/core/text/normalise'
import { splitParagraphs } from '@/lib/core/text/paragraphs'
import { readJson } from '@/lib/data/json'
import { hashText, placeDuplicate, saveImportedArticle, type NewArticle } from '@/lib/data/save-article'
import { enqueueComparison } from '@/lib/data/save-import'
import { guessLanguage } from '@/lib/ingest/read-article-file'
import { eachItem } from './each-item'
import type { OnProgress } from './progress'

/** Stores the confirmed texts of an import as articles with their claims, one by one, then has their story compared. */
export async function saveImport(importId: number, onProgress: OnProgress): Promise<void> {
  await eachItem(importId, 'saving', onProgress, async (item) => {
    if (item.articleId !== null) await placeDuplicate(item.id)
    else await saveImportedArticle(item.id, toNewArticle(item.text ?? '', readJson('metadata', item.metadata)))
  })
  await enqueueComparison(importId)
}

function toNewArticle(text: string, metadata: ArticleMetadata): NewArticle {
  const { title, publishedAt } = metadata
  return {
    metadata,
    text,
    blocks: splitParagraphs(text).filter((block, i) => i > 0 || !isTitle(text.slice(block.start, block.end), title)),
    language: guessLanguage(text),
    fingerprint: hashText(fingerprintText(text)),
    claims: extractClaims({ title, text, publishedAt }),
  }
}

/** The first line is not printed twice where it is the title. */
function isTitle(line: string, title: string): boolean {
  return foldText(line).trim() === foldText(title).trim()
}
