/**
 * Background work as rows: a process takes a job by a lease, so that two never work on one; a job whose process died is
 * free again at once on this machine, or when its lease runs out.
 */
import { hostname } from 'node:os'
import { z } from 'zod'
import type { WorkProgress } from '@/lib/core/reading'
import { database, inTransaction, type Transaction } from './database'

const JOB_KINDS = ['read-import', 'save-import', 'analyze-story'] as const
export type JobKind = (typeof JOB_KINDS)[number]
const jobKind = z.enum(JOB_KINDS)

export interface Job {
  readonly id: number
  readonly kind: JobKind
  /** Id of the import or story. */
  readonly subject: number
}

/** Longer than one article takes, in milliseconds. */
const LEASE_MS = 60_000
/** Work that fails this often is given up until a person asks for it again. */
const MOST_ATTEMPTS = 3

const me = `${hostname()}:${process.pid}`

/** Puts work in line; work that waits already is not put twice. Returns its id. */
export async function enqueueJob(tx: Transaction, kind: JobKind, subject: number): Promise<number> {
  const waiting = await tx.job.findFirst({ where: { kind, subject, state: 'queued' } })
  return waiting?.id ?? (await tx.job.create({ data: { kind, subject } })).id
}

/** Takes the oldest free job, or null. A subject that is being worked on is left until that is done. */
export function takeJob(): Promise<Job | null> {
  return inTransaction(async (tx) => {
    await freeOrphans(tx)
    const running = await tx.job.findMany({ where: { state: 'running' } })
    const busy = new Set(running.map((job) => `${job.kind} ${job.subject}`))
    const queued = await tx.job.findMany({ where: { state: 'queued' }, orderBy: { id: 'asc' }, take: 50 })
    const next = queued.find((job) => !busy.has(`${job.kind} ${job.subject}`))
    if (!next) return null
    await tx.job.update({
      where: { id: next.id },
      data: { state: 'running', owner: me, leaseUntil: leaseEnd(), attempts: { increment: 1 } },
    })
    return { id: next.id, kind: jobKind.parse(next.kind), subject: next.subject }
  })
}

/** True where something waits or was left behind: cheap enough to ask often. */
export async function hasFreeJob(): Promise<boolean> {
  const rows = await database().job.findMany({ where: { state: { in: ['queued', 'running'] } }, take: 50 })
  return rows.some((job) => job.state === 'queued' || isOrphan(job))
}

/** Says how far a job is, and keeps its lease. */
export async function saveProgress(jobId: number, done: number, total: number): Promise<void> {
  await database().job.update({ where: { id: jobId }, data: { done, total, leaseUntil: leaseEnd() } })
}

/** Ends a job. A failed one is tried again until its attempts are used up; `error` is kept for the log. */
export async function finishJob(jobId: number, error: string | null): Promise<void> {
  const job = await database().job.findUniqueOrThrow({ where: { id: jobId } })
  const state = error === null ? 'done' : job.attempts < MOST_ATTEMPTS ? 'queued' : 'failed'
  await database().job.update({ where: { id: jobId }, data: { state, error, owner: null, leaseUntil: null } })
}

/** How far the analysis of a story is; null where none is under way and the last went well. */
export function getStoryWork(storyId: number): Promise<WorkProgress | null> {
  return getWork('analyze-story', storyId)
}

/** How far the newest job on a subject is; null where there is none or it went well. */
export async function getWork(kind: JobKind, subject: number): Promise<WorkProgress | null> {
  const job = await database().job.findFirst({ where: { kind, subject }, orderBy: { id: 'desc' } })
  if (!job || job.state === 'done') return null
  return { state: z.enum(['queued', 'running', 'failed']).parse(job.state), done: job.done, total: job.total }
}

async function freeOrphans(tx: Transaction): Promise<void> {
  const running = await tx.job.findMany({ where: { state: 'running' } })
  for (const job of running.filter(isOrphan)) {
    const state = job.attempts < MOST_ATTEMPTS ? 'queued' : 'failed'
    await tx.job.update({ where: { id: job.id }, data: { state, owner: null, leaseUntil: null } })
  }
}

function isOrphan(job: { owner: string | null; leaseUntil: Date | null }): boolean {
  if (!job.leaseUntil || job.leaseUntil < new Date()) return true
  const [host, pid] = (job.owner ?? '').split(':')
  return host === hostname() && !isAlive(Number(pid))
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function leaseEnd(): Date {
  return new Date(Date.now() + LEASE_MS)
}

/** Puts the comparison of a story in line. */
export function enqueueStoryComparison(storyId: number): Promise<number> {
  return inTransaction((tx) => enqueueJob(tx, 'analyze-story', storyId))
}
