// How fast the engine is, without storing anything: `npm run bench:engine`. Loading, pairs judged, a story of three articles end to
// end, peak memory, and candidate search beside MiniSearch and SQLite's FTS5 in the same run, each with as many candidates a claim
// as it needs to find as much. On real stories where CROSSREAD_DATASETS names the folder with them, else on made ones.
import Database from 'better-sqlite3'
import MiniSearch from 'minisearch'
import type { ComparableClaim, LearnedJudge } from '@/lib/core/vocabulary'
import { makeArticles } from './made-articles'

const begin = performance.now()
const { judgeEvidence } = await import('@/lib/core/judge/judge-pair')
const { gatherPairs } = await import('@/lib/core/judge/link-claims')
const { findCandidates } = await import('@/lib/core/match/find-candidates')
const { judgeTexts } = await import('@/lib/use-cases/judge-texts')
const first = [{ a: 'The pit was flooded.', b: 'Water filled the pit.' }]
await judgeTexts(first, null)
const loaded = performance.now() - begin
const { openLearnedJudge } = await import('@/lib/inference/learned-judge')
const opened = await openLearnedJudge()
const learned = opened.ok ? opened.value : null
if (learned) await judgeTexts(first, learned)
const loadedBoth = performance.now() - begin

const { analyzeArticles } = await import('@/lib/use-cases/analyze-articles')
const { judgeAllPairs, placeRelations, rankByEngine, readNewsStories } = await import('@/scripts/evaluate/candidates')

/** Candidates a claim at which the engine's recall is taken; the peers must reach it. */
const AT = 20
/** Pairs that the learned judge is timed on. */
const MOST_READ = 500
const folder = process.env.CROSSREAD_DATASETS
const real = folder ? readNewsStories(folder) : []
const stories = real.length > 0 ? real : makeStories()
console.log(`${stories.length} ${real.length > 0 ? 'news' : 'made'} stories\n`)

console.log(
  `load, with the first pair judged     ${loaded.toFixed(0)} ms, with the learned judge ${loadedBoth.toFixed(0)} ms`,
)
await reportStories('rules alone', null)
if (learned) await reportStories('both', learned)
const judged = stories.map((articles) => judgeAllPairs(articles))
await reportPairs()
reportCandidateSearch()
console.log(`peak memory                          ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
process.exit()

function makeStories() {
  return [20, 40, 60].map((count) =>
    makeArticles(3, count).map(({ title, outlet, text }) => ({
      text,
      metadata: { title, outlet, authors: [], publishedAt: '2021-05-14', url: null },
    })),
  )
}

/** From text to links, groups included. */
async function reportStories(name: string, judge: LearnedJudge | null): Promise<void> {
  const times = []
  for (const articles of stories.filter(({ length }) => length === 3))
    times.push(await timeOf(() => analyzeArticles(articles, judge)))
  times.sort((a, b) => a - b)
  const [median = 0, longest = 0] = [times[Math.floor(times.length / 2)], times.at(-1)]
  console.log(
    `a story of three articles, ${name.padEnd(12)} median ${median.toFixed(0)} ms, longest ${longest.toFixed(0)} ms (${times.length} stories)`,
  )
}

/** How many of a story's candidates are judged in a second: by the rules, by the learned judge alone, by both. */
async function reportPairs(): Promise<void> {
  const gathered = timed(() => judged.flatMap(({ claims }) => gatherPairs(claims, findCandidates(claims))))
  const rules = await timeOf(() => gathered.result.forEach((pair) => judgeEvidence(pair.gathered)))
  report('rules alone, candidates found', gathered.result.length, gathered.ms + rules)
  if (!learned) return
  const sample = gathered.result.slice(0, MOST_READ)
  const texts = sample.map(({ ends: [a, b] }) => ({ a: a.exact, b: b.exact }))
  const reading = await timeOf(() => learned(texts))
  report('learned alone', texts.length, reading)
  const share = sample.length / Math.max(1, gathered.result.length)
  report('both, every candidate read', texts.length, reading + (gathered.ms + rules) * share)
}

function report(name: string, pairs: number, ms: number): void {
  console.log(`${name.padEnd(36)} ${((pairs * 1000) / ms).toFixed(0)} pairs/s (${pairs})`)
}

type Search = (claims: readonly ComparableClaim[], most: number) => number[][]

function reportCandidateSearch(): void {
  const engine: Search = (claims, most) => rankByEngine(claims).map((list) => list.slice(0, most))
  const target = recallAt(engine, AT)
  const claims = judged.reduce((sum, story) => sum + story.claims.length, 0)
  console.log(`\ncandidate search at recall ${target.toFixed(3)} of the related pairs (${claims} claims)`)
  console.log('              candidates a claim   queries/s   ratio')
  let ours = 0
  for (const [name, search] of Object.entries({ Crossread: engine, FTS5: searchFts, MiniSearch: searchMini })) {
    const most = findMost(search, target)
    if (most === null) {
      console.log(`  ${name.padEnd(12)} never: ${recallAt(search, Infinity).toFixed(3)} of the pairs with all it finds`)
      continue
    }
    const { ms } = timed(() => judged.forEach((story) => search(story.claims, most)))
    const speed = (claims * 1000) / ms
    ours ||= speed
    console.log(
      `  ${name.padEnd(12)} ${String(most).padStart(18)} ${speed.toFixed(0).padStart(11)} ${(speed / ours).toFixed(2).padStart(7)}`,
    )
  }
  console.log()
}

function recallAt(search: Search, most: number): number {
  const places = placeRelations(judged, (claims) => search(claims, most))
  return places.filter(({ all }) => all <= most && all < Infinity).length / places.length
}

/** The fewest candidates a claim that reach a recall; null where all that is found does not. */
function findMost(search: Search, target: number): number | null {
  const places = placeRelations(judged, (claims) => search(claims, Infinity)).map(({ all }) => all)
  const needed = places.sort((a, b) => a - b)[Math.ceil(target * places.length) - 1]
  return needed === undefined || needed === Infinity ? null : needed
}

/** FTS5 over the words of the claims: BM25, Porter stems; any word may match. */
function searchFts(claims: readonly ComparableClaim[], most: number): number[][] {
  const index = new Database(':memory:')
  index.exec(`CREATE VIRTUAL TABLE claim USING fts5(words, article UNINDEXED, tokenize = 'porter unicode61')`)
  const insert = index.prepare('INSERT INTO claim (rowid, words, article) VALUES (?, ?, ?)')
  index.transaction(() => claims.forEach(({ exact, articleId }, at) => insert.run(at, exact, articleId)))()
  const search = index.prepare<[string, string, number], { rowid: number }>(
    'SELECT rowid FROM claim WHERE claim MATCH ? AND article <> ? ORDER BY bm25(claim) LIMIT ?',
  )
  const found = claims.map(({ exact, articleId }) => {
    const words = exact.match(/[\p{L}\p{N}]+/gu) ?? []
    if (words.length === 0) return []
    const query = words.map((word) => `"${word}"`).join(' OR ')
    return search.all(query, articleId, Math.min(most, claims.length)).map(({ rowid }) => rowid)
  })
  index.close()
  return found
}

/** MiniSearch over the same words: BM25+, as it comes. */
function searchMini(claims: readonly ComparableClaim[], most: number): number[][] {
  const index = new MiniSearch<{ id: number; exact: string; article: string }>({
    fields: ['exact'],
    storeFields: ['article'],
  })
  index.addAll(claims.map(({ exact, articleId }, id) => ({ id, exact, article: articleId })))
  return claims.map(({ exact, articleId }) =>
    index
      .search(exact, { filter: ({ article }) => article !== articleId })
      .slice(0, most)
      .map(({ id }) => Number(id)),
  )
}

/** Milliseconds that some work takes, waited for. */
async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function timed<T>(work: () => T): { ms: number; result: T } {
  const start = performance.now()
  const result = work()
  return { ms: performance.now() - start, result }
}
