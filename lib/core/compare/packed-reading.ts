/**
 * A reading as the text in which a page sends it. The words of a claim or a reason stand in the article already, so they go as
 * two offsets; fields go by their place instead of by name. A story of 2,000 links then takes half the room, and a browser
 * half the time to read it.
 *
 *   { id: 7, start: 40, end: 52, exact: 'nine injured', … }  →  [7, …, 40, 52, …]
 */
import type { ReadClaim, ReadLink, StoryReading } from '@/lib/core/reading'
import {
  CERTAINTIES,
  LINK_STATES,
  type Quote,
  type Reason,
  STANCES,
  type Subtype,
  SUBTYPES,
} from '@/lib/core/vocabulary'

/** Start and end; the words besides where they are not those of the text. */
type PackedQuote = readonly [number, number] | readonly [number, number, string] | 0

type PackedClaim = readonly [
  id: number,
  articleId: number,
  quote: PackedQuote,
  speaker: readonly [PackedQuote, string] | 0,
  certainty: number,
  cue: PackedQuote,
  worth: number,
  byPerson: 0 | 1,
  edited: 0 | 1,
  tags: readonly string[] | 0,
  note: string,
]

type PackedReason = readonly [kind: string, text: string, forStance: number, a: PackedQuote, b: PackedQuote]

type PackedLink = readonly [
  id: number,
  a: number,
  b: number,
  stance: number,
  subtype: number,
  state: number,
  suggested: readonly [stance: number, subtype: number, confidence: number] | 0,
  reasons: readonly PackedReason[],
  decision: ReadLink['decision'],
  tags: readonly string[] | 0,
  note: string,
]

type Rest = Omit<StoryReading, 'claims' | 'links'>

const written = new WeakMap<StoryReading, string>()

/** Writes a reading as text; the same reading once. */
export function packReading(reading: StoryReading): string {
  const known = written.get(reading)
  if (known !== undefined) return known
  const text = writeReading(reading)
  written.set(reading, text)
  return text
}

function writeReading({ claims, links, ...rest }: StoryReading): string {
  const texts = new Map(rest.articles.map(({ id, text }) => [id, text]))
  const articleOf = new Map(claims.map((claim) => [claim.id, claim.articleId]))
  const textOf = (claim: number) => texts.get(articleOf.get(claim) ?? 0) ?? ''
  const packed = [
    rest satisfies Rest,
    claims.map((claim) => packClaim(claim, texts.get(claim.articleId) ?? '')),
    links.map((link) => packLink(link, textOf(link.a), textOf(link.b))),
  ]
  return packed.map((part) => JSON.stringify(part)).join('\n')
}

/** Reads what `packReading` wrote. */
export function unpackReading(sent: string): StoryReading {
  const steps = unpackInSteps(sent)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** So many links are read in one step. */
const LOT = 250

/** The same in steps of a few milliseconds each, also for a story of thousands of links. */
export function* unpackInSteps(sent: string): Generator<void, StoryReading> {
  const [first, second, third] = sent.split('\n') as [string, string, string]
  const rest = JSON.parse(first) as Rest
  yield
  const texts = new Map(rest.articles.map(({ id, text }) => [id, text]))
  const packedClaims = JSON.parse(second) as PackedClaim[]
  const claims = packedClaims.map((claim) => unpackClaim(claim, texts.get(claim[1]) ?? ''))
  yield
  const packedLinks = JSON.parse(third) as PackedLink[]
  yield
  const articleOf = new Map(claims.map((claim) => [claim.id, claim.articleId]))
  const textOf = (claim: number) => texts.get(articleOf.get(claim) ?? 0) ?? ''
  const links: ReadLink[] = []
  for (let at = 0; at < packedLinks.length; at += LOT) {
    for (const link of packedLinks.slice(at, at + LOT)) links.push(unpackLink(link, textOf(link[1]), textOf(link[2])))
    yield
  }
  return { ...rest, claims, links }
}

function packClaim(claim: ReadClaim, text: string): PackedClaim {
  const { speaker } = claim
  return [
    claim.id,
    claim.articleId,
    packQuote(claim, text),
    speaker ? [packQuote(speaker, text), speaker.key] : 0,
    CERTAINTIES.indexOf(claim.certainty),
    packQuote(claim.certaintyCue, text),
    claim.worth,
    claim.madeBy === 'person' ? 1 : 0,
    claim.edited ? 1 : 0,
    claim.tags.length > 0 ? claim.tags : 0,
    claim.note,
  ]
}

function unpackClaim(packed: PackedClaim, text: string): ReadClaim {
  const [id, articleId, quote, speaker, certainty, cue, worth, byPerson, edited, tags, note] = packed
  return {
    ...unpackQuote(quote, text)!,
    id,
    articleId,
    speaker: speaker === 0 ? null : { ...unpackQuote(speaker[0], text)!, key: speaker[1] },
    certainty: CERTAINTIES[certainty]!,
    certaintyCue: unpackQuote(cue, text),
    worth,
    madeBy: byPerson ? 'person' : 'engine',
    edited: edited === 1,
    tags: tags || [],
    note,
  }
}

function packLink(link: ReadLink, textA: string, textB: string): PackedLink {
  const { suggested } = link
  return [
    link.id,
    link.a,
    link.b,
    STANCES.indexOf(link.stance),
    packSubtype(link.subtype),
    LINK_STATES.indexOf(link.state),
    suggested ? [STANCES.indexOf(suggested.stance), packSubtype(suggested.subtype), suggested.confidence] : 0,
    link.reasons.map((one) => [
      one.kind,
      one.text,
      STANCES.indexOf(one.for),
      packQuote(one.a, textA),
      packQuote(one.b, textB),
    ]),
    link.decision,
    link.tags.length > 0 ? link.tags : 0,
    link.note,
  ]
}

function unpackLink(packed: PackedLink, textA: string, textB: string): ReadLink {
  const [id, a, b, stance, subtype, state, suggested, reasons, decision, tags, note] = packed
  return {
    id,
    a,
    b,
    stance: STANCES[stance]!,
    subtype: unpackSubtype(subtype),
    state: LINK_STATES[state]!,
    suggested:
      (suggested && {
        stance: STANCES[suggested[0]]!,
        subtype: unpackSubtype(suggested[1]),
        confidence: suggested[2],
      }) ||
      null,
    reasons: reasons.map(([kind, text, of, one, other]): Reason => ({
      kind,
      text,
      for: STANCES[of]!,
      a: unpackQuote(one, textA),
      b: unpackQuote(other, textB),
    })),
    decision,
    tags: tags || [],
    note,
  }
}

function packSubtype(subtype: Subtype | null): number {
  return subtype === null ? -1 : SUBTYPES.indexOf(subtype)
}

function unpackSubtype(at: number): Subtype | null {
  return SUBTYPES[at] ?? null
}

function packQuote(quote: Quote | null, text: string): PackedQuote {
  if (!quote) return 0
  const { start, end, exact } = quote
  return text.slice(start, end) === exact ? [start, end] : [start, end, exact]
}

function unpackQuote(packed: PackedQuote, text: string): Quote | null {
  if (packed === 0) return null
  const [start, end, exact] = packed
  return { start, end, exact: exact ?? text.slice(start, end) }
}
