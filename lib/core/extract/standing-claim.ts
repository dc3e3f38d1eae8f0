import { describeClaim } from '@/lib/core/extract/describe-claim'
import type { ComparableClaim } from '@/lib/core/vocabulary'

/** A statement that stands in no article, as a claim: the whole text is its span. `publishedAt`: ISO 8601, null when not known. */
export function toStandingClaim(text: string, articleId: string, publishedAt: string | null = null): ComparableClaim {
  const claim = describeClaim({ title: '', text, publishedAt }, { start: 0, end: text.length })
  return { ...claim, id: articleId, articleId, publishedAt }
}
