import type { Result } from '@/lib/core/result'
import { saveReanalysesSeen, saveReanalysisRequest } from '@/lib/data/save-reanalysis'
import { getLocalName } from '@/lib/data/settings'

/** Has the engine look at all articles of a story anew, in the background; what people decided stays. */
export async function reanalyzeStory(input: {
  storyId: number
}): Promise<Result<{ reanalysisId: number }, 'not-found'>> {
  return saveReanalysisRequest(input.storyId, await getLocalName())
}

/** Keeps that a person has read what the engine's last look at a story changed. */
export async function closeReanalysis(input: { storyId: number }): Promise<void> {
  await saveReanalysesSeen(input.storyId)
}
