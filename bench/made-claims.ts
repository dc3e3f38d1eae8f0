/** A library of made claims, for measuring searches: words as unevenly frequent as in a language, the same for the same numbers. */
import { database } from '@/lib/data/database'

const VOCABULARY = 30_000
const WORDS_A_CLAIM = { least: 10, most: 30 }
/** Most words stand first in the list: nobody searches for the likes of "the". */
export const STOP_WORDS = 50
const CLAIMS_AN_ARTICLE = 40
const ARTICLES_A_STORY = 10
const CHUNK = 5_000

const SYLLABLES = 'ba ce di fo gu ha jen kar lom mi nor pel qua ris sto tan ul ven wor xi yen zel'.split(' ')

/** Numbers between 0 and 1 that are the same each time: https://en.wikipedia.org/wiki/Linear_congruential_generator */
export function makeRandom(seed: number): () => number {
  let state = seed
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32
}

/** The n-th word, of two to four syllables; no two are the same. */
export function makeWord(n: number): string {
  const base = SYLLABLES.length
  const at = (place: number) => SYLLABLES[Math.floor(n / base ** place) % base]!
  return at(0) + at(1) + (n >= base ** 2 ? at(2) : '') + (n >= base ** 3 ? at(3) : '')
}

function makeClaim(random: () => number): string {
  const { least, most } = WORDS_A_CLAIM
  const length = least + Math.floor(random() * (most - least))
  // Zipf's law: the n-th word is 1/n as frequent as the first.
  const words = Array.from({ length }, () => makeWord(Math.floor(VOCABULARY ** random()) - 1))
  return `${words.join(' ')}.`
}

/** Stores `count` claims in articles and stories, and returns their words. */
export async function storeClaims(count: number): Promise<string[]> {
  const random = makeRandom(7)
  const claims = Array.from({ length: count }, () => makeClaim(random))
  const articles = Math.ceil(count / CLAIMS_AN_ARTICLE)
  const ids = Array.from({ length: articles }, (_, i) => i + 1)
  const stories = ids.slice(0, Math.ceil(articles / ARTICLES_A_STORY))
  await database().story.createMany({ data: stories.map((id) => ({ id, title: `Story ${id}` })) })
  await database().outlet.createMany({ data: stories.map((id) => ({ id, name: `Outlet ${id}` })) })
  await database().article.createMany({ data: ids.map((id) => ({ id, fingerprint: String(id) })) })
  for (let first = 0; first < articles; first += CHUNK / 10) {
    await database().articleVersion.createMany({
      data: ids.slice(first, first + CHUNK / 10).map((id) => toVersion(id, claims)),
    })
  }
  await database().storyArticle.createMany({
    data: ids.map((id) => ({ storyId: Math.ceil(id / ARTICLES_A_STORY), articleId: id, position: id })),
  })
  for (let first = 0; first < count; first += CHUNK) await storeChunk(claims.slice(first, first + CHUNK), first)
  return claims
}

function toVersion(id: number, claims: readonly string[]) {
  const own = claims.slice((id - 1) * CLAIMS_AN_ARTICLE, id * CLAIMS_AN_ARTICLE)
  const data = { id, articleId: id, outletId: Math.ceil(id / ARTICLES_A_STORY), title: own[0]!.slice(0, 60) }
  return { ...data, authors: '[]', text: own.join('\n'), blocks: '[]', sha256: '' }
}

async function storeChunk(claims: readonly string[], first: number): Promise<void> {
  const rows = claims.map((exact, i) => {
    const id = first + i + 1
    return { id, version: Math.ceil(id / CLAIMS_AN_ARTICLE), exact, facets: `{"terms":"${'x'.repeat(1_500)}"}` }
  })
  await database().$executeRaw`
    INSERT INTO "Claim" ("id", "versionId", "madeBy", "foundStart", "foundEnd", "start", "end", "exact", "prefix", "suffix", "certainty", "worth", "facets", "engineVersion", "note", "tags")
    SELECT value ->> 'id', value ->> 'version', 'engine', value ->> 'id', value ->> 'id', 0, 0, value ->> 'exact', '', '', 'stated', 0.5, value ->> 'facets', 1,
      iif((value ->> 'id') % 100 = 0, value ->> 'exact', ''), iif((value ->> 'id') % 50 = 0, '["to call"]', '[]')
    FROM json_each(${JSON.stringify(rows)})`
}
