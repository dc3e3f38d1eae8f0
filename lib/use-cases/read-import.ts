import { fingerprintText } from '@/lib/core/text/normalise'
import { findStoredArticle } from '@/lib/data/articles'
import { readJson } from '@/lib/data/json'
import { hashText } from '@/lib/data/save-article'
import { saveReadItem, type ReadOutcome, type WaitingItem } from '@/lib/data/save-import'
import { readArticleFile } from '@/lib/ingest/read-article-file'
import { eachItem } from './each-item'
import type { OnProgress } from './progress'

/** Reads the texts of an import that wait for it: decodes, finds the article, guesses its metadata, recognises duplicates. */
export function readImport(importId: number, onProgress: OnProgress): Promise<void> {
  return eachItem(importId, 'reading', onProgress, async (item) => saveReadItem(item, await read(item)))
}

async function read(item: WaitingItem): Promise<ReadOutcome> {
  if (!item.bytes) return { problem: 'failed' }
  const file = readArticleFile(item.name, item.bytes, item.metadata ? readJson('metadata', item.metadata) : null)
  if (!file.ok) return { problem: file.problem }
  const duplicateOf = await findStoredArticle(hashText(fingerprintText(file.value.text)))
  return { ...file.value, duplicateOf }
}
