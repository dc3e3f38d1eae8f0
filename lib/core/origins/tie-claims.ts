import { findPassage } from '@/lib/core/origins/claim-passage'
import { findCommonWords, listRuns } from '@/lib/core/origins/common-words'
import { nameNewsrooms, nameSpeakers, type Source } from '@/lib/core/origins/name-sources'
import type { OriginArticle, OriginReason } from '@/lib/core/origins/origin'
import { isSameOutlet } from '@/lib/core/origins/outlet-names'
import { isSameSource } from '@/lib/core/origins/same-source'
import { splitWords, type PlainWord } from '@/lib/core/origins/split-words'
import { findQuoted, tieQuotations, type Quoted } from '@/lib/core/origins/tie-quotations'
import type { Quote, Span, Speaker } from '@/lib/core/vocabulary'

/** Words in a row that count as copied within one claim; between whole articles it takes more. */
const RUN_LENGTH = 6
/** Words without a capital in common below which a passage says nothing: "meeting with North Korean leader Kim Jong Un". */
const LEAST_PLAIN = 7
/** Share of the shorter claim that must stand in the other's sentence. */
const LEAST_SHARE = 0.5
/** A claim of fewer words is compared with its whole sentence. */
const SHORT_CLAIM = 9

/** A claim, as its origin is looked for. */
export interface OriginClaim extends Quote {
  readonly speaker: Speaker | null
}

/** What is read of a claim once, to be compared with many. */
export interface ClaimSources {
  readonly outlet: string
  readonly text: string
  readonly words: readonly PlainWord[]
  readonly runs: readonly string[]
  /** The runs of the whole sentence. */
  readonly around: ReadonlySet<string>
  readonly quoted: Quoted
  readonly newsrooms: readonly Source[]
  readonly speakers: readonly Source[]
}

/** Reads what tells where a claim comes from: its words, those around it in its sentence, whom it names as its source. */
export function readSources(article: Omit<OriginArticle<unknown>, 'id'>, claim: OriginClaim): ClaimSources {
  const { outlet, text } = article
  const passage = findPassage(text, claim)
  const sentence = splitWords(text, passage)
  // A claim as long as a chapter is cut off with its passage.
  const own = sentence.filter(({ start, end }) => start >= claim.start && end <= claim.end)
  const words = own.length < SHORT_CLAIM ? sentence : own
  return {
    outlet,
    text,
    words,
    runs: listRuns(words, RUN_LENGTH),
    around: new Set(listRuns(sentence, RUN_LENGTH)),
    quoted: findQuoted(text, passage),
    newsrooms: nameNewsrooms(text, passage),
    speakers: nameSpeakers(claim.speaker),
  }
}

/** What ties two claims of different articles to one origin: the same newsroom, the same words, the same speaker. */
export function tieClaims(a: ClaimSources, b: ClaimSources): OriginReason[] {
  const copied = tieWords(a, b)
  const words = copied.length > 0 ? copied : tieQuotations(a.quoted, b.quoted)
  return [...tieNewsrooms(a, b), ...words, ...tieSpeakers(a.speakers, b.speakers)]
}

function tieNewsrooms(a: ClaimSources, b: ClaimSources): OriginReason[] {
  const pair = findPair(a.newsrooms, b.newsrooms, (x, y) => x.key === y.key)
  if (pair) return [joining('credit', `both from ${pair.a.name}`, pair.a.quote, pair.b.quote)]
  const toB = a.newsrooms.find(({ name }) => isSameOutlet(name, b.outlet))
  if (toB) return [joining('credit', `one takes it from ${toB.name}`, toB.quote, null)]
  const toA = b.newsrooms.find(({ name }) => isSameOutlet(name, a.outlet))
  return toA ? [joining('credit', `one takes it from ${toA.name}`, null, toA.quote)] : []
}

function tieWords(a: ClaimSources, b: ClaimSources): OriginReason[] {
  const ofA = measureCopy(a, b)
  const ofB = measureCopy(b, a)
  const shorter = ofA.of === ofB.of ? (ofA.share >= ofB.share ? ofA : ofB) : ofA.of < ofB.of ? ofA : ofB
  if (shorter.share < LEAST_SHARE || shorter.plain < LEAST_PLAIN) return []
  const text = `${Math.round(shorter.share * 100)} % of this passage in common`
  return [joining('passage', text, ofA.longest, ofB.longest)]
}

interface Copy {
  /** Words in common that are no names. */
  readonly plain: number
  /** Words of the claim. */
  readonly of: number
  readonly share: number
  readonly longest: Quote | null
}

function measureCopy({ text, words, runs }: ClaimSources, { around }: ClaimSources): Copy {
  const common = findCommonWords(words, runs, RUN_LENGTH, (run) => around.has(run))
  return {
    plain: common.words.filter((word) => !isCapitalised(text, word)).length,
    of: words.length,
    share: common.words.length / Math.max(1, words.length),
    longest: common.longest && { ...common.longest, exact: text.slice(common.longest.start, common.longest.end) },
  }
}

function isCapitalised(text: string, { start }: Span): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2))
}

function tieSpeakers(ofA: readonly Source[], ofB: readonly Source[]): OriginReason[] {
  const same = findPair(ofA, ofB, (x, y) => !x.vague && !y.vague && isSameSource(x, y))
  if (same) return [joining('speaker', `same speaker: ${tellShorter(same.a, same.b)}`, same.a.quote, same.b.quote)]
  const vague = findPair(ofA, ofB, (x, y) => x.vague && y.vague && lastWord(x) === lastWord(y))
  if (!vague) return []
  const text = `both from “${tellShorter(vague.a, vague.b)}”, not named`
  return [{ ...joining('speaker', text, vague.a.quote, vague.b.quote), joins: false }]
}

// "Brandt" for "Brandt" and "Mayor Orla Brandt", "police" for "Police"; for two pronouns the name that they stand for.
function tellShorter(a: Source, b: Source): string {
  const names = [a, b].filter(({ pronoun }) => !pronoun).map(({ name }) => name)
  return names.toSorted((x, y) => x.length - y.length || (x > y ? -1 : 1))[0] ?? a.name
}

function lastWord({ key }: Source): string {
  return key.split(' ').at(-1) ?? ''
}

function findPair(
  ofA: readonly Source[],
  ofB: readonly Source[],
  fits: (a: Source, b: Source) => boolean,
): { a: Source; b: Source } | null {
  for (const a of ofA) for (const b of ofB) if (fits(a, b)) return { a, b }
  return null
}

function joining(kind: OriginReason['kind'], text: string, a: Quote | null, b: Quote | null): OriginReason {
  return { kind, text, joins: true, a, b }
}
