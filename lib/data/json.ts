/** The JSON columns, checked on the way out: a row that does not fit is a bug and throws. */
import { z } from 'zod'
import { CERTAINTIES, NAME_KINDS, STANCES, SUBTYPES } from '@/lib/core/vocabulary'
import type { Facets, Quantity, Quote, Reason, Span, Speaker } from '@/lib/core/vocabulary'
import {
  CLAIM_CHANGES,
  LINK_CHANGES,
  type FindingChanges,
  type StoryFindings,
} from '@/lib/core/compare/finding-changes'
import type { ArticleMetadata } from '@/lib/core/reading'

const span = z.object({ start: z.number(), end: z.number() })
const quote = span.extend({ exact: z.string() })
/** Rows of earlier engines say nothing of what a cue is said of. */
const cue = quote.extend({ scope: span.optional(), head: span.optional() }).transform(({ scope, head, ...words }) => {
  const none = { start: words.end, end: words.end }
  return { ...words, scope: scope ?? none, head: head ?? none }
})
const nullableNumber = z.number().nullable()
const suggestion = z.object({ stance: z.enum(STANCES), subtype: z.enum(SUBTYPES).nullable() }).nullable()
const foundIn = z.object({ claimId: nullableNumber, articleId: z.number(), quote })
const quantities = z.array(
  quote.extend({
    low: nullableNumber,
    high: nullableNumber,
    bound: z.enum(['exact', 'about', 'at least', 'at most', 'range']),
    unit: z.string().nullable(),
    counts: z.string().nullable(),
    predicate: z.string().nullable(),
  }),
)

const schemas = {
  spans: z.array(span) as z.ZodType<Span[]>,
  words: z.record(z.string(), z.string()),
  strings: z.array(z.string()),
  quote: quote.nullable() as z.ZodType<Quote | null>,
  speaker: quote.extend({ key: z.string() }).nullable() as z.ZodType<Speaker | null>,
  reasons: z.array(
    z.object({ kind: z.string(), text: z.string(), for: z.enum(STANCES), a: quote.nullable(), b: quote.nullable() }),
  ) as z.ZodType<Reason[]>,
  quantities: quantities as z.ZodType<Quantity[]>,
  metadata: z.object({
    title: z.string(),
    outlet: z.string(),
    authors: z.array(z.string()),
    publishedAt: z.string().nullable(),
    url: z.string().nullable(),
  }) as z.ZodType<ArticleMetadata>,
  facets: z.object({
    names: z.array(
      quote.extend({ kind: z.enum(NAME_KINDS), type: z.string().nullable(), key: z.string(), inferred: z.boolean() }),
    ),
    quantities,
    times: z.array(
      quote.extend({ from: z.string().nullable(), to: z.string().nullable(), clock: z.string().optional() }),
    ),
    negations: z.array(cue),
    hedges: z.array(cue).default([]),
    terms: z.array(span.extend({ lemma: z.string(), pos: z.string() })),
  }) as z.ZodType<Facets>,
  storyFindings: z.object({
    articles: z.array(z.number()),
    claims: z.array(
      quote.extend({
        id: z.number(),
        articleId: z.number(),
        found: z.boolean(),
        moved: z.boolean(),
        removed: z.boolean(),
      }),
    ),
    links: z.array(
      z.object({
        id: z.number(),
        a: z.number(),
        b: z.number(),
        suggested: suggestion,
        decided: z.enum(STANCES).nullable(),
      }),
    ),
  }) as z.ZodType<StoryFindings>,
  findingChanges: z.object({
    claims: z.array(foundIn.extend({ kind: z.enum(CLAIM_CHANGES), before: quote.nullable() })),
    links: z.array(
      z.object({
        kind: z.enum(LINK_CHANGES),
        linkId: nullableNumber,
        a: foundIn,
        b: foundIn,
        before: suggestion,
        now: suggestion,
        decided: z.enum(STANCES).nullable(),
      }),
    ),
  }) as z.ZodType<FindingChanges>,
}

type Column = keyof typeof schemas

/** What a JSON column holds; null and "" count as JSON null. Throws where it does not fit. */
export function readJson<C extends Column>(column: C, stored: string | null): z.infer<(typeof schemas)[C]> {
  return schemas[column].parse(JSON.parse(stored || 'null')) as z.infer<(typeof schemas)[C]>
}

/** Words of a fixed set, as they stand in a text column. */
export const storedStance = z.enum(STANCES)
export const storedSubtype = z.enum(SUBTYPES).nullable()
export const storedCertainty = z.enum(CERTAINTIES)
export const storedMaker = z.enum(['engine', 'person'])
