import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { splitSentences } from '@/lib/core/text/sentences'
import { readArticleFile } from '@/lib/ingest/read-article-file'
import type { SampleSentence } from './edit'

const FOLDERS = [
  path.resolve(import.meta.dirname, '../../../../prisma/sample'),
  path.resolve(import.meta.dirname, 'texts'),
]

/** The sentences of the project's own sample texts: the story that ships with it, and texts written for the tests. */
export function readSampleSentences(): SampleSentence[] {
  return FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name))).flatMap((file) => {
    const read = readArticleFile(path.basename(file), readFileSync(file), null)
    if (!read.ok) throw new Error(`${file}: ${read.problem}`)
    const { text, metadata } = read.value
    const sentences = splitSentences(text).map((span) => text.slice(span.start, span.end))
    // "With material from AP" is a line, no sentence.
    return sentences
      .filter((sentence) => /[.”]$/.test(sentence))
      .map((sentence) => ({
        text: sentence,
        source: path.basename(file),
        publishedAt: metadata.publishedAt ?? '',
      }))
  })
}
