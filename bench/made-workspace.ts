/** A story as large as the workspace is built for, written straight to the database: the engine is not what is measured. */
import { database } from '@/lib/data/database'
import { hashText } from '@/lib/data/save-article'
import { saveFoundClaims } from '@/lib/data/save-found-claims'
import { saveSuggestions } from '@/lib/data/save-suggestions'
import type { FoundClaim, FoundLink, Span } from '@/lib/core/vocabulary'

export const SIZE = { columns: 6, words: 10_000, claims: 1_000, links: 2_000 } as const

const PARAGRAPHS = Math.ceil(SIZE.claims / SIZE.columns)
const PARAGRAPH_WORDS = Math.ceil(SIZE.words / PARAGRAPHS)
const CLAIM_WORDS = 18
const WORDS = (
  'the a council harbour bridge said report officials minister river morning police witnesses company workers city ' +
  'plan vote budget after before under during investigation spokesman residents school hospital emergency service that ' +
  'was were had been would could and but of in on at with from to for more than about between several damaged closed'
).split(' ')
const STANCES = ['agrees', 'agrees', 'contradicts', 'scope'] as const

/** Writes the story and returns its id. The same numbers at each run. */
export async function makeWorkspace(): Promise<number> {
  const story = await database().story.create({ data: { title: 'Six long reports', analyzedAt: new Date() } })
  const versions = []
  for (let article = 0; article < SIZE.columns; article++) {
    const { text, blocks, claims } = writeArticle(article)
    const version = await database().articleVersion.create({
      data: {
        article: { create: { fingerprint: hashText(text) } },
        outlet: { create: { name: `Outlet ${article + 1}` } },
        title: `What happened at the harbour, as outlet ${article + 1} has it`,
        authors: '[]',
        publishedAt: `2021-05-1${article}`,
        language: 'en',
        text,
        blocks: JSON.stringify(blocks),
        sha256: hashText(text),
      },
    })
    await database().storyArticle.create({
      data: { storyId: story.id, articleId: version.articleId, position: article },
    })
    await saveFoundClaims(version, claims, () => claims[0]!)
    versions.push(version.id)
  }
  await saveSuggestions(story.id, versions, await linkClaims(versions))
  return story.id
}

function writeArticle(article: number): { text: string; blocks: Span[]; claims: FoundClaim[] } {
  const next = random(article + 1)
  const word = () => WORDS[Math.floor(next() * WORDS.length)]!
  const sentence = (words: number) => `${Array.from({ length: words }, word).join(' ')}.`
  const blocks: Span[] = []
  const claims: FoundClaim[] = []
  let text = ''
  for (let at = 0; at < PARAGRAPHS; at++) {
    const before = sentence((PARAGRAPH_WORDS - CLAIM_WORDS) / 2)
    const claim = `${sentence(CLAIM_WORDS - 3).slice(0, -1)} with ${at} people.`
    const start = text.length
    text += `${before} ${claim} ${sentence((PARAGRAPH_WORDS - CLAIM_WORDS) / 2)}`
    blocks.push({ start, end: text.length })
    claims.push(describe(claim, start + before.length + 1))
    text += '\n\n'
  }
  return { text: text.trimEnd(), blocks, claims: claims.slice(0, article < 4 ? 167 : 166) }
}

function describe(exact: string, start: number): FoundClaim {
  const facets = { names: [], quantities: [], times: [], negations: [], hedges: [], terms: [] }
  const said = { speaker: null, certainty: 'stated', certaintyCue: null } as const
  return { start, end: start + exact.length, exact, ...said, worth: 0.5, facets }
}

async function linkClaims(versions: readonly number[]): Promise<FoundLink[]> {
  const columns = await Promise.all(
    versions.map((versionId) => database().claim.findMany({ where: { versionId }, orderBy: { start: 'asc' } })),
  )
  const links: FoundLink[] = []
  for (let at = 0; at < PARAGRAPHS; at++) {
    for (let one = 0; one < columns.length; one++) {
      for (let other = one + 1; other < columns.length; other++) {
        const [a, b] = [columns[one]![at], columns[other]![at]]
        if (!a || !b || (at + one + other) % 6 === 0 || links.length >= SIZE.links) continue
        const stance = STANCES[(at + one * 3 + other) % STANCES.length]!
        const quote = ({ start, exact }: typeof a) => ({ start, end: start + 12, exact: exact.slice(0, 12) })
        links.push({
          a: String(a.id),
          b: String(b.id),
          stance,
          subtype: stance === 'contradicts' ? 'number' : null,
          confidence: 0.6 + ((at * 7) % 40) / 100,
          shown: true,
          scores: { agrees: 0.3, contradicts: 0.4, scope: 0.2, unrelated: 0.1 },
          reasons: [
            { kind: 'number', text: `${at} people ≠ ${at + 1} people`, for: stance, a: quote(a), b: quote(b) },
            { kind: 'same-words', text: 'the same words', for: 'agrees', a: quote(a), b: quote(b) },
          ],
        })
      }
    }
  }
  return links
}

// A generator with a seed: mulberry32, https://github.com/bryc/code/blob/master/jshash/PRNGs.md
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
