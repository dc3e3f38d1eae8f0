import { describeClaim } from '@/lib/core/extract/describe-claim'
import { judgePair } from '@/lib/core/judge/judge-pair'
import type { ComparableClaim, Judgement } from '@/lib/core/vocabulary'

export interface TextPair {
  readonly a: string
  readonly b: string
  /** Publication dates, ISO 8601, where known. */
  readonly aDate?: string | null
  readonly bDate?: string | null
}

/** What the engine makes of two statements that stand alone. */
export function judgeTexts({ a, b, aDate = null, bDate = null }: TextPair): Judgement {
  return judgePair(toClaim('a', a, aDate), toClaim('b', b, bDate))
}

function toClaim(id: string, text: string, publishedAt: string | null): ComparableClaim {
  const claim = describeClaim({ title: '', text, publishedAt }, { start: 0, end: text.length })
  return { ...claim, id, articleId: id, publishedAt }
}
