/**
 * The worker: takes jobs from the database one by one and does them. The app runs one in a process of its own, so that
 * reading and comparing never hold up a page; the command line runs the same for its own imports.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { finishJob, hasFreeJob, saveProgress, takeJob, type Job, type JobKind } from '@/lib/data/jobs'
import { analyzeStory } from '@/lib/use-cases/analyze-story'
import type { OnProgress } from '@/lib/use-cases/progress'
import { readImport } from '@/lib/use-cases/read-import'
import { saveImport } from '@/lib/use-cases/save-import'

/** How often an idle worker looks for work, in milliseconds: a person should not notice the wait. */
const LOOK_EVERY_MS = 100

const work: Record<JobKind, (subject: number, onProgress: OnProgress) => Promise<void>> = {
  'read-import': readImport,
  'save-import': saveImport,
  'analyze-story': analyzeStory,
}

/** Does what work there is, and waits for more until the signal says stop. */
export async function runJobsUntil(stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    if (!(await runNextJob())) await sleep(LOOK_EVERY_MS)
  }
}

/** Does what work there is as long as `busy` says so, and waits while another process has it. */
export async function runJobsWhile(busy: () => Promise<boolean>): Promise<void> {
  while (await busy()) {
    if (!(await runNextJob())) await sleep(LOOK_EVERY_MS)
  }
}

async function runNextJob(): Promise<boolean> {
  if (!(await hasFreeJob())) return false
  const job = await takeJob()
  if (job) await runJob(job)
  return job !== null
}

async function runJob(job: Job): Promise<void> {
  try {
    await work[job.kind](job.subject, (done, total) => saveProgress(job.id, done, total))
    await finishJob(job.id, null)
  } catch (error) {
    console.error(`Job ${job.id} (${job.kind} ${job.subject}):`, error)
    await finishJob(job.id, error instanceof Error ? error.message : String(error))
  }
}
