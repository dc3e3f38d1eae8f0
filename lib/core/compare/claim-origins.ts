import { countOrigins, type OriginCount } from '@/lib/core/origins/count-origins'
import type { ReadClaim, StoryReading } from '@/lib/core/reading'
import type { ArticleEvidence } from './corroboration'
import { otherEnd, type ReadingIndex } from './reading-index'

/** The origins behind some claims of a story that speak of one point. */
export function countReadOrigins(
  index: ReadingIndex,
  origins: StoryReading['origins'],
  claims: readonly ReadClaim[],
): OriginCount<number> {
  return countOrigins(claims, { articles: index.articles, ties: origins.ties, decisions: origins.decisions })
}

/** The claim itself, and those of other articles that agree with it or contradict it. */
export function listSpeaking(
  index: ReadingIndex,
  claim: ReadClaim,
  evidence: readonly ArticleEvidence[],
): readonly ReadClaim[] {
  const links = evidence.flatMap((entry) => entry.links).filter(({ stance }) => stance !== 'scope')
  return [claim, ...links.flatMap((link) => index.claims.get(otherEnd(link, claim.id)) ?? [])]
}
