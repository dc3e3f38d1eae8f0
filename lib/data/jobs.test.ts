import { beforeAll, beforeEach, expect, test } from 'vitest'
import { database, inTransaction } from './database'
import { enqueueJob, finishJob, getWork, hasFreeJob, saveProgress, takeJob, type JobKind } from './jobs'
import { applyMigrations } from './migrations'

const enqueue = (kind: JobKind, subject: number) => inTransaction((tx) => enqueueJob(tx, kind, subject))

beforeAll(async () => void (await applyMigrations()))
beforeEach(async () => void (await database().job.deleteMany()))

test('work that waits already is not put in line twice', async () => {
  expect(await enqueue('analyze-story', 1)).toBe(await enqueue('analyze-story', 1))
  expect(await database().job.count()).toBe(1)
})

test('many takers at once: every job is taken by exactly one', async () => {
  for (let subject = 1; subject <= 20; subject++) await enqueue('analyze-story', subject)
  const taken = await Promise.all(Array.from({ length: 40 }, () => takeJob()))
  const ids = taken.flatMap((job) => job?.id ?? [])
  expect(ids).toHaveLength(20)
  expect(new Set(ids).size).toBe(20)
})

test('two jobs on one story are done one after the other', async () => {
  await enqueue('analyze-story', 7)
  const first = await takeJob()
  await enqueue('analyze-story', 7)
  expect(await takeJob()).toBeNull()
  await finishJob(first!.id, null)
  expect((await takeJob())?.subject).toBe(7)
})

test('a job whose process has died is free at once, and given up after three attempts', async () => {
  await enqueue('read-import', 3)
  for (let attempt = 1; attempt <= 3; attempt++) {
    const job = await takeJob()
    expect(job?.subject).toBe(3)
    expect(await takeJob()).toBeNull()
    const { hostname } = await import('node:os')
    // No process has this number: the kernel's own limit lies below it.
    await database().job.update({ where: { id: job!.id }, data: { owner: `${hostname()}:99999999` } })
    expect(await hasFreeJob()).toBe(true)
  }
  expect(await takeJob()).toBeNull()
  expect(await getWork('read-import', 3)).toEqual({ state: 'failed', done: 0, total: 0 })
})

test('progress can be read while the work goes on, and is gone when it is done', async () => {
  await enqueue('save-import', 4)
  const job = await takeJob()
  await saveProgress(job!.id, 3, 8)
  expect(await getWork('save-import', 4)).toEqual({ state: 'running', done: 3, total: 8 })
  await finishJob(job!.id, null)
  expect(await getWork('save-import', 4)).toBeNull()
})
