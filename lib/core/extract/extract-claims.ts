import { findReporting } from '@/lib/core/extract/boilerplate'
import { findCertainty } from '@/lib/core/extract/certainty'
import { describeFacets, readContext, type ArticleContext } from '@/lib/core/extract/facets'
import { attributeSpeakers, type AttributedStatement } from '@/lib/core/extract/speakers'
import { splitStatements } from '@/lib/core/extract/statements'
import { rateWorth } from '@/lib/core/extract/worth'
import type { ArticleText, FoundClaim } from '@/lib/core/vocabulary'

/** Statements rated lower are greetings, questions and the like. Low on purpose: what is left out cannot be compared. */
const LEAST_WORTH = 0.05

/** Finds the checkable claims in an article, in reading order. */
export function extractClaims(article: ArticleText): FoundClaim[] {
  const context = readContext(article)
  const sentences = findReporting(article, context.sentences)
  const statements = sentences.flatMap(({ tokens }) => splitStatements(tokens))
  const attributed = attributeSpeakers(context, statements)
  return attributed.map((statement) => toClaim(context, statement)).filter((claim) => claim.worth >= LEAST_WORTH)
}

/** The claim that a statement is. */
export function toClaim(context: ArticleContext, statement: AttributedStatement): FoundClaim {
  const { start, end, speaker, subject, tokens } = statement
  const { text } = context.article
  const { certainty, cue } = findCertainty(text, statement)
  const facets = describeFacets(context, { start, end }, subject)
  return {
    start,
    end,
    exact: text.slice(start, end),
    speaker,
    certainty,
    certaintyCue: cue,
    worth: rateWorth(tokens),
    facets,
  }
}
