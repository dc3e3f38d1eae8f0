import { describeClaim } from '@/lib/core/extract/describe-claim'
import { extractClaims } from '@/lib/core/extract/extract-claims'
import { linkClaims } from '@/lib/core/judge/link-claims'
import { findCandidates } from '@/lib/core/match/find-candidates'
import { isFoundByOther, listComparableClaims } from '@/lib/data/claims'
import { saveFoundClaims } from '@/lib/data/save-found-claims'
import { beginReanalysis, finishReanalysis } from '@/lib/data/save-reanalysis'
import { saveSuggestions } from '@/lib/data/save-suggestions'
import { getStoryVersions } from '@/lib/data/stories'
import { openJudgeForApp } from './open-judge'
import type { OnProgress } from './progress'

/**
 * Compares the articles of a story: finds claims anew where an older engine found them, then suggests links between all of
 * them. What people decided stays. Where a reanalysis was asked for, or an older engine found what stands there, all claims
 * are found anew and what changed is kept with the story.
 */
export async function analyzeStory(storyId: number, onProgress: OnProgress): Promise<void> {
  const articles = (await getStoryVersions(storyId)) ?? []
  const steps = articles.length + 1
  const reanalysisId = await beginReanalysis(storyId)
  const claims = []
  for (const [done, { articleId, version }] of articles.entries()) {
    await onProgress(done, steps)
    if (reanalysisId !== null || (await isFoundByOther(version)))
      await saveFoundClaims(version, extractClaims(version), describeClaim)
    claims.push(...(await listComparableClaims(version, articleId)))
  }
  await onProgress(articles.length, steps)
  const versionIds = articles.map(({ version }) => version.id)
  await saveSuggestions(storyId, versionIds, await linkClaims(claims, findCandidates, await openJudgeForApp()))
  if (reanalysisId !== null) await finishReanalysis(reanalysisId)
}
