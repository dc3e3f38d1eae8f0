// How long a story takes from files to links, once the app runs: `npm run bench:story -- FILE…` (the sample's files without any).
// Beside it, in the same run, what storing the same files in SQLite alone takes.
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'

process.env.CROSSREAD_DATA = mkdtempSync(path.join(tmpdir(), 'crossread-bench-'))
const { applyMigrations } = await import('@/lib/data/migrations')
const { createStory } = await import('@/lib/use-cases/create-story')
const { addToImport, startImport } = await import('@/lib/use-cases/start-import')
const { runJobsWhile } = await import('@/lib/jobs/run-jobs')
const { hasFreeJob } = await import('@/lib/data/jobs')
const { getStoryReading } = await import('@/lib/data/stories')

const SAMPLE = 'prisma/sample'
const named = process.argv.slice(2)
const files = named.length > 0 ? named : readdirSync(SAMPLE).map((name) => path.join(SAMPLE, name))

await applyMigrations()
for (const round of ['first story', 'second story']) {
  const begin = performance.now()
  const story = await createStory({ title: round })
  if (!story.ok) throw new Error(story.problem)
  const started = await startImport({ storyId: story.value.storyId })
  if (!started.ok) throw new Error(started.problem)
  for (const file of files) {
    // Other words each time, so that the second is no duplicate of the first.
    const bytes = Buffer.concat([readFileSync(file), Buffer.from(`\n\nRead for the ${round}.`)])
    await addToImport({ importId: started.value.importId, name: path.basename(file), bytes, unattended: true })
  }
  await runJobsWhile(hasFreeJob)
  const took = performance.now() - begin
  const { claims, links } = (await getStoryReading(story.value.storyId))!
  console.log(
    `${round}: ${files.length} articles, ${claims.length} claims, ${links.length} links in ${took.toFixed(0)} ms`,
  )
}

const plain = new Database(path.join(process.env.CROSSREAD_DATA, 'plain.db'))
plain.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE a (t TEXT)')
const begin = performance.now()
for (const file of files) plain.prepare('INSERT INTO a VALUES (?)').run(readFileSync(file, 'utf8'))
console.log(`stored alone: ${(performance.now() - begin).toFixed(1)} ms`)
process.exit()
