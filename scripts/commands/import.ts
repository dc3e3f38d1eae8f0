import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Command } from 'commander'
import type { ArticleMetadata, ReadImportItem } from '@/lib/core/reading'
import { getImport } from '@/lib/data/imports'
import { getWork } from '@/lib/data/jobs'
import { applyMigrations } from '@/lib/data/migrations'
import { getStorySummary } from '@/lib/data/stories'
import { readJsonLines, type ArticleRow } from '@/lib/ingest/read-json-lines'
import { runJobsWhile } from '@/lib/jobs/run-jobs'
import { createStory } from '@/lib/use-cases/create-story'
import { addToImport, startImport } from '@/lib/use-cases/start-import'

const JSON_LINES = /\.jsonl(?:\.gz)?$/

interface Options {
  readonly story?: string
  readonly stories?: string
}
interface Batch {
  readonly story: string | null
  readonly texts: readonly { name: string; bytes: Uint8Array; given?: ArticleMetadata }[]
}

/** `crossread import`: brings articles in, stores them and compares their stories; works with and without the app running. */
export function importCommand(): Command {
  return new Command('import')
    .description('Bring in article files (.txt, .md, .html) or JSON Lines of articles, and compare their stories.')
    .argument(
      '<file...>',
      'files; .jsonl and .jsonl.gz hold an article a line: {"story", "title", "outlet", "date", "url", "text"}',
    )
    .option('--story <title or number>', 'the story they go into: a number names one there is, a title makes a new one')
    .option('--stories <n>', 'take only the first n stories of a .jsonl file')
    .action(async (files: string[], options: Options) => {
      await applyMigrations()
      const batches = files.flatMap((file) => (JSON_LINES.test(file) ? readStories(file, options) : []))
      const single = files.filter((file) => !JSON_LINES.test(file))
      if (single.length > 0) batches.push({ story: options.story ?? null, texts: single.flatMap(readFile) })
      for (const batch of batches) await importBatch(batch)
    })
}

function readFile(file: string): Batch['texts'] {
  try {
    return [{ name: path.basename(file), bytes: readFileSync(file) }]
  } catch (error) {
    console.error(`✕ ${file}: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
    return []
  }
}

function readStories(file: string, options: Options): Batch[] {
  try {
    const byStory = Map.groupBy(readJsonLines(readFileSync(file)), (row) => options.story ?? row.story)
    const most = options.stories ? Number(options.stories) : Infinity
    return [...byStory].slice(0, most).map(([story, rows]) => ({ story, texts: rows.map(toText) }))
  } catch (error) {
    console.error(`✕ ${file}: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
    return []
  }
}

function toText(row: ArticleRow, i: number) {
  return {
    name: `${row.metadata.outlet || 'article'} ${i + 1}.txt`,
    bytes: new TextEncoder().encode(row.text),
    given: row.metadata,
  }
}

async function importBatch({ story, texts }: Batch): Promise<void> {
  if (texts.length === 0) return
  const storyId = story === null ? null : await storyNamed(story)
  const started = storyId === undefined ? null : await startImport({ storyId })
  if (!started?.ok) {
    console.error(`✕ There is no story ${story}: see crossread stories.`)
    process.exitCode = 1
    return
  }
  const { importId } = started.value
  for (const text of texts) await addToImport({ ...text, importId, unattended: true })
  await runJobsWhile(() => isUnfinished(importId, storyId ?? null))
  const finished = await getImport(importId)
  finished?.items.forEach(reportItem)
  if (storyId) await reportStory(storyId)
}

/** The id of the story with that number, or of a new one with that title; undefined where the number is unknown. */
async function storyNamed(story: string): Promise<number | undefined> {
  if (/^\d+$/.test(story)) return (await getStorySummary(Number(story)))?.id
  const created = await createStory({ title: story })
  return created.ok ? created.value.storyId : undefined
}

async function isUnfinished(importId: number, storyId: number | null): Promise<boolean> {
  const works = [await getWork('read-import', importId), await getWork('save-import', importId)]
  if (storyId !== null) works.push(await getWork('analyze-story', storyId))
  return works.some((work) => work !== null && work.state !== 'failed')
}

function reportItem(item: ReadImportItem): void {
  const good = item.state === 'done' || item.state === 'duplicate'
  if (!good) process.exitCode = 1
  const title = item.metadata?.title || item.name
  const outcome =
    item.state === 'duplicate' ? `already there as article ${item.articleId}` : (item.problem ?? item.state)
  console.log(`${good ? '✓' : '✕'} ${title}: ${outcome}`)
}

async function reportStory(storyId: number): Promise<void> {
  const story = await getStorySummary(storyId)
  if (!story) return
  const { agrees, contradicts, scope } = story.counts
  console.log(`  story ${storyId}: ${story.articles.length} articles, ≠ ${contradicts} · ✓ ${agrees} · ◇ ${scope}`)
}
