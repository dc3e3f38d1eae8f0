import type { LearnedJudge } from '@/lib/core/vocabulary'
import { saveSetting } from '@/lib/data/settings'
import { openLearnedJudge } from '@/lib/inference/learned-judge'

/** The learned judge, or null where it cannot run on this machine: the rules then decide alone. */
export async function openJudge(): Promise<LearnedJudge | null> {
  const opened = await openLearnedJudge()
  return opened.ok ? opened.value : null
}

/** The same, and keeps for the app to tell why there is none: 'no-weights', 'no-runtime', or 'ok'. */
export async function openJudgeForApp(): Promise<LearnedJudge | null> {
  const opened = await openLearnedJudge()
  await saveSetting('learned-judge', opened.ok ? 'ok' : opened.problem)
  return opened.ok ? opened.value : null
}
