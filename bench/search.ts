// How fast a search is over 100,000 claims: `npm run bench:search`. Beside it, in the same run and on the same claims, the plain way
// (LIKE over the rows) and MiniSearch, an index in memory.
import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import MiniSearch from 'minisearch'
import { makeRandom, makeWord, STOP_WORDS, storeClaims } from './made-claims'

process.env.CROSSREAD_DATA = mkdtempSync(path.join(tmpdir(), 'crossread-bench-'))
const { applyMigrations } = await import('@/lib/data/migrations')
const { database, databaseFile } = await import('@/lib/data/database')
const { laySearchIndex, liftSearchIndex } = await import('@/lib/data/search-index')
const { countHits, listClaimHits } = await import('@/lib/data/search')
const { Prisma } = await import('@/prisma/generated/client')
const { parseQuery } = await import('@/lib/core/search/parse-query')

const CLAIMS = 100_000
const ROUNDS = 70
const WARM_UP = 10
const PAGE = 20

await applyMigrations()
liftSearchIndex(databaseFile())
let begin = performance.now()
const claims = await storeClaims(CLAIMS)
const stored = performance.now() - begin
const before = statSync(databaseFile()).size
begin = performance.now()
laySearchIndex(databaseFile())
console.log(
  `${CLAIMS} claims stored in ${(stored / 1000).toFixed(1)} s, indexed with their articles in ${((performance.now() - begin) / 1000).toFixed(1)} s`,
)
await database().$executeRawUnsafe('ANALYZE')
await database().$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)')
console.log(
  `database ${(before / 1e6).toFixed(0)} MB, with the index ${(statSync(databaseFile()).size / 1e6).toFixed(0)} MB`,
)

begin = performance.now()
const heap = process.memoryUsage().heapUsed
const mini = new MiniSearch<{ id: number; words: string }>({ fields: ['words'] })
mini.addAll(claims.map((words, id) => ({ id, words })))
console.log(
  `MiniSearch: built in ${((performance.now() - begin) / 1000).toFixed(1)} s at each start, ${((process.memoryUsage().heapUsed - heap) / 1e6).toFixed(0)} MB in memory`,
)

const random = makeRandom(11)
const pick = (count: number): string[] => {
  for (;;) {
    const words = claims[Math.floor(random() * CLAIMS)]!.replace('.', '').split(' ')
    const at = Math.floor(random() * (words.length - count))
    const chosen = words.slice(at, at + count)
    if (chosen.every((word) => !COMMON.has(word))) return chosen
  }
}
const COMMON = new Set(Array.from({ length: STOP_WORDS }, (_, n) => makeWord(n)))

const KINDS: Record<string, () => string> = {
  'one word': () => `${pick(1)[0]} `,
  'three words': () => `${pick(3).join(' ')} `,
  phrase: () => `"${pick(2).join(' ')}"`,
  prefix: () => pick(1)[0]!.slice(0, 4),
  'commonest word': () => `${makeWord(0)} `,
}

const WAYS: Record<string, (typed: string) => Promise<number>> = {
  ours: async (typed) => (await listClaimHits(parseQuery(typed), PAGE)).length,
  'ours with all counts': async (typed) => {
    const query = parseQuery(typed)
    return (await countHits(query)).claims + (await listClaimHits(query, PAGE)).length
  },
  LIKE: searchByLike,
  MiniSearch: searchInMemory,
}

for (const [kind, make] of Object.entries(KINDS)) {
  const times = await measure(Array.from({ length: ROUNDS }, make))
  const ours = median(times.ours!)
  console.log(`${kind}: median / 95 % in ms, and times ours`)
  for (const [way, taken] of Object.entries(times)) {
    const figures = `${median(taken).toFixed(1)} / ${at(taken, 0.95).toFixed(1)}`
    console.log(`  ${way.padEnd(21)} ${figures.padStart(15)} ${(median(taken) / ours).toFixed(1).padStart(7)} ×`)
  }
}
process.exit()

/** Not ranked, and "ship" is found in "friendship". */
async function searchByLike(typed: string): Promise<number> {
  const parts = typed.startsWith('"') ? [typed.replaceAll('"', '')] : typed.trim().split(' ')
  const all = Prisma.join(
    parts.map((part) => Prisma.sql`"exact" LIKE ${`%${part}%`}`),
    ' AND ',
  )
  const rows = await database().$queryRaw<unknown[]>`SELECT "id", "exact" FROM "Claim" WHERE NOT "removed" AND ${all}`
  return rows.length
}

/** It knows no phrases: those are looked for in what it finds. */
function searchInMemory(typed: string): Promise<number> {
  const phrase = typed.startsWith('"') ? typed.replaceAll('"', '') : ''
  const prefix = !phrase && !typed.endsWith(' ')
  const found = mini.search(phrase || typed, { combineWith: 'AND', prefix })
  return Promise.resolve(found.filter(({ id }) => claims[id as number]!.includes(phrase)).slice(0, PAGE).length)
}

/** Each question is put to all, one after the other: what else the machine does then slows all alike. */
async function measure(questions: readonly string[]): Promise<Record<string, number[]>> {
  const times = Object.fromEntries(Object.keys(WAYS).map((way) => [way, [] as number[]]))
  for (const [round, typed] of questions.entries()) {
    for (const [way, search] of Object.entries(WAYS)) {
      const start = performance.now()
      await search(typed)
      if (round >= WARM_UP) times[way]!.push(performance.now() - start)
    }
  }
  return times
}

function median(times: readonly number[]): number {
  return at(times, 0.5)
}

function at(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
}
