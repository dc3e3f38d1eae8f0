import { describeFacets, type ArticleContext } from '@/lib/core/extract/facets'
import { findPronounSpeaker } from '@/lib/core/extract/pronoun-speaker'
import { findQuotations, type Quotation } from '@/lib/core/extract/quotations'
import type { Saying, Statement } from '@/lib/core/extract/statements'
import { foldText } from '@/lib/core/text/normalise'
import { splitParagraphs } from '@/lib/core/text/paragraphs'
import type { Name, Speaker, Span } from '@/lib/core/vocabulary'

/** A statement with the one who is quoted as saying it; null where the article itself says it. */
export interface AttributedStatement extends Statement {
  readonly speaker: Speaker | null
}

/** A paragraph, or a quotation, with what is known of who speaks in it. */
interface Place extends Span {
  speaker: Speaker | null
}

const PRONOUNS = /^(?:he|she|they|it|we|i)$/i
const LEADING_WORDS = /^(?:the|a|an|mr|mrs|ms|dr|sir|president|senator|sen)\.?\s+/i

/**
 * Gives each statement its speaker. A statement inside a quotation without words of saying takes the speaker of the same
 * quotation, else of the paragraph, else (where the whole paragraph is a quotation) of the paragraph before:
 *
 *   “We left,” said Brandt. “It was dark.”        “It was dark.” ← Brandt
 */
export function attributeSpeakers(context: ArticleContext, statements: readonly Statement[]): AttributedStatement[] {
  const direct = nameSpeakers(context, statements)
  const { text } = context.article
  const paragraphs = splitParagraphs(text)
  const quotations = paragraphs.flatMap((paragraph) => findQuotations(text, paragraph))
  return inheritSpeakers(direct, paragraphs, quotations)
}

function nameSpeakers(context: ArticleContext, statements: readonly Statement[]): AttributedStatement[] {
  let lastPerson: Speaker | null = null
  return statements.map((statement) => {
    const saying = chooseSaying(statement.attributions)
    if (!saying?.speaker) return { ...statement, speaker: null }
    const { speaker, isPerson } = readSpeaker(context, saying.speaker, lastPerson)
    if (isPerson) lastPerson = speaker
    return { ...statement, speaker }
  })
}

/** The innermost person's word; a finding ("the inquiry has shown") only where no person is named. */
function chooseSaying(sayings: readonly Saying[]): Saying | null {
  const spoken = sayings.filter(({ speaker }) => speaker !== null)
  return spoken.findLast(({ finding }) => !finding) ?? spoken.at(-1) ?? null
}

function readSpeaker(
  context: ArticleContext,
  span: Span,
  last: Speaker | null,
): { speaker: Speaker; isPerson: boolean } {
  const exact = context.article.text.slice(span.start, span.end)
  const meant = /^(?:he|she)$/i.test(exact) ? findPronounSpeaker(context, span, last) : null
  if (meant) return { speaker: { ...span, exact, key: meant }, isPerson: true }
  const name = findName(context, span)
  if (name) return { speaker: { ...span, exact, key: name.key }, isPerson: name.kind === 'person' }
  // Whom a pronoun means may stay open: then the key holds the place, so that it equals no other.
  const key = PRONOUNS.test(exact) ? `unknown ${span.start}` : foldSpeaker(exact)
  return { speaker: { ...span, exact, key }, isPerson: false }
}

function findName(context: ArticleContext, span: Span): Name | null {
  // The name must be the head: "harbour officials" are not the harbour.
  const names = describeFacets(context, span, null).names.filter(
    ({ kind, end }) => kind !== 'place' && end >= span.end - 1,
  )
  return names.findLast(({ kind }) => kind === 'person') ?? names.at(-1) ?? null
}

function foldSpeaker(exact: string): string {
  return foldText(exact).replace(LEADING_WORDS, '').replace(/\s+/g, ' ')
}

function inheritSpeakers(
  statements: readonly AttributedStatement[],
  paragraphs: readonly Span[],
  quotations: readonly Quotation[],
): AttributedStatement[] {
  const quotes = placeSpeakers(quotations, statements)
  const blocks = placeSpeakers(paragraphs, statements)
  let at = { quote: 0, block: 0 }
  let before: Speaker | null = null
  return statements.map((statement) => {
    const quote = findPlace(quotes, statement, at.quote)
    const block = findPlace(blocks, statement, at.block)
    if (block !== at.block) before = blocks[block - 1]?.speaker ?? null
    at = { quote, block }
    const speaker = statement.speaker ?? inherit(statement, quotes[quote], blocks[block], before)
    return speaker === statement.speaker ? statement : { ...statement, speaker }
  })
}

function inherit(
  statement: Span,
  quote: Place | undefined,
  block: Place | undefined,
  before: Speaker | null,
): Speaker | null {
  if (!quote || !block || statement.start < quote.start || statement.end > quote.end) return null
  const isWholeBlock = quote.start - block.start <= 1
  return quote.speaker ?? block.speaker ?? (isWholeBlock ? before : null)
}

// The first speaker named in each place; statements and places are both in order.
function placeSpeakers(places: readonly Span[], statements: readonly AttributedStatement[]): Place[] {
  const known: Place[] = places.map(({ start, end }) => ({ start, end, speaker: null }))
  let at = 0
  for (const statement of statements) {
    at = findPlace(known, statement, at)
    const place = known[at]
    if (place && statement.start >= place.start && statement.start < place.end) place.speaker ??= statement.speaker
  }
  return known
}

// The first place from `from` on that does not end before the statement begins.
function findPlace(places: readonly Span[], statement: Span, from: number): number {
  let at = from
  while (at < places.length - 1 && (places[at]?.end ?? 0) <= statement.start) at++
  return at
}
