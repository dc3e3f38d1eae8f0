import { findReporting } from '@/lib/core/extract/boilerplate'
import { findCertainty } from '@/lib/core/extract/certainty'
import { describeFacets, readContext, type ArticleContext } from '@/lib/core/extract/facets'
import { attributeSpeakers, type AttributedStatement } from '@/lib/core/extract/speakers'
import { splitStatements } from '@/lib/core/extract/statements'
import { rateWorth } from '@/lib/core/extract/worth'
import type { Token } from '@/lib/core/text/tokens'
import type { ArticleText, FoundClaim } from '@/lib/core/vocabulary'

/** Statements rated lower are greetings and the like. Low on purpose: what is left out cannot be compared. */
const LEAST_WORTH = 0.02

/** Finds the checkable claims in an article, in reading order. */
export function extractClaims(article: ArticleText): FoundClaim[] {
  const context = readContext(article)
  const sentences = findReporting(article, context.sentences)
  const statements = sentences.flatMap(({ tokens }) => splitStatements(tokens))
  const attributed = attributeSpeakers(context, statements).filter(({ tokens }) => !isQuestion(tokens))
  return attributed.map((statement) => toClaim(context, statement)).filter((claim) => claim.worth >= LEAST_WORTH)
}

/** What asks states nothing; “Who sank it?” also with a closing mark. */
function isQuestion(tokens: readonly Token[]): boolean {
  return tokens.slice(-2).some(({ text }) => text === '?')
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
