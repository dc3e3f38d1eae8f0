import { ENGINE_VERSION } from '@/lib/core/engine-version'
import { extractClaims } from '@/lib/core/extract/extract-claims'
import { linkClaims } from '@/lib/core/judge/link-claims'
import { findCandidates } from '@/lib/data/claim-index'
import { listComparableClaims } from '@/lib/data/claims'
import { saveFoundClaims, saveSuggestions } from '@/lib/data/save-suggestions'
import { getStoryVersions } from '@/lib/data/stories'
import type { OnProgress } from './progress'

/**
 * Compares the articles of a story: finds claims anew where an older engine found them, then suggests links between all of
 * them. What people decided stays.
 */
export async function analyzeStory(storyId: number, onProgress: OnProgress): Promise<void> {
  const articles = (await getStoryVersions(storyId)) ?? []
  const steps = articles.length + 1
  const claims = []
  for (const [done, { articleId, version }] of articles.entries()) {
    await onProgress(done, steps)
    if (version.engineVersion !== ENGINE_VERSION) await saveFoundClaims(version, extractClaims(version))
    claims.push(...(await listComparableClaims(version, articleId)))
  }
  await onProgress(articles.length, steps)
  const versionIds = articles.map(({ version }) => version.id)
  await saveSuggestions(storyId, versionIds, linkClaims(claims, findCandidates))
}
