import { toClaim } from '@/lib/core/extract/extract-claims'
import { readContext } from '@/lib/core/extract/facets'
import { attributeSpeakers, type AttributedStatement } from '@/lib/core/extract/speakers'
import { splitStatements } from '@/lib/core/extract/statements'
import type { ArticleText, FoundClaim, Span } from '@/lib/core/vocabulary'

/**
 * The claim at a span that a person marked, or at a whole sentence from outside: its words stay as given; speaker,
 * certainty and subject are those of the statement it shares most with.
 */
export function describeClaim(article: ArticleText, span: Span): FoundClaim {
  const context = readContext(article)
  const near = context.sentences.filter((sentence) => countShared(sentence, span) > 0)
  const tokens = near.flatMap((sentence) => sentence.tokens).filter((token) => countShared(token, span) > 0)
  const statements = attributeSpeakers(
    context,
    context.sentences.flatMap((sentence) => splitStatements(sentence.tokens)),
  )
  const nearest = findNearest(statements, span)
  const { start, end } = span
  if (!nearest) return toClaim(context, { start, end, tokens, subject: null, attributions: [], speaker: null })
  // A subject inside the span stands there by itself.
  const subject = nearest.subject && countShared(nearest.subject, span) > 0 ? null : nearest.subject
  return toClaim(context, { ...nearest, start, end, tokens, subject })
}

function findNearest(statements: readonly AttributedStatement[], span: Span): AttributedStatement | null {
  let nearest: AttributedStatement | null = null
  for (const statement of statements) {
    const shared = countShared(statement, span)
    if (shared > (nearest ? countShared(nearest, span) : 0)) nearest = statement
  }
  return nearest
}

function countShared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}
