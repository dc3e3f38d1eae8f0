/**
 * The learned judge: a small cross-encoder (MiniLM, 6 layers, int8) that reads two sentences together. It runs in this process,
 * in a thread of its own, on weights that lie beside this file; nothing is fetched. Where the native runtime or the weights are
 * missing, the rules go on alone, and the problem says why. How it was trained: training/README.md.
 */
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { toShare } from '@/lib/core/logistic'
import { fail, succeed, type Result } from '@/lib/core/result'
import type { LearnedJudge, LearnedScores, TextPair } from '@/lib/core/vocabulary'

/** Why there is no learned judge: its weights or the native runtime are not there for this machine. */
export type LearnedProblem = 'no-weights' | 'no-runtime'

const FOLDER = fileURLToPath(new URL('./model', import.meta.url))
const THREAD = fileURLToPath(new URL('./judge-thread.mjs', import.meta.url))
/** Logits a pair: agree, contradict, neutral; related; worth checking, which is not used. */
const OUTPUTS = 5
/** More threads than this gain nothing for sentences. */
const MOST_THREADS = 4

const message = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({ id: z.number(), logits: z.instanceof(Float32Array) }),
  z.object({ id: z.number(), problem: z.string() }),
])

const opened = new Map<string, Promise<Result<LearnedJudge, LearnedProblem>>>()

/** Opens the learned judge of a folder (the one that ships), once in a process; every later call gets the same. */
export function openLearnedJudge(folder = FOLDER): Promise<Result<LearnedJudge, LearnedProblem>> {
  const known = opened.get(folder)
  if (known) return known
  const started = startThread(folder)
  opened.set(folder, started)
  return started
}

async function startThread(folder: string): Promise<Result<LearnedJudge, LearnedProblem>> {
  if (!existsSync(path.join(folder, 'judge.onnx'))) return fail('no-weights')
  const threads = Math.min(MOST_THREADS, availableParallelism())
  const thread = new Worker(THREAD, { workerData: { folder, threads, outputs: OUTPUTS }, execArgv: [] })
  try {
    await new Promise((resolve, reject) => {
      thread.once('message', resolve)
      thread.once('error', reject)
      thread.once('exit', reject)
    })
  } catch {
    return fail('no-runtime')
  }
  // An idle judge must not keep the process alive.
  thread.unref()
  return succeed(askThread(thread))
}

function askThread(thread: Worker): LearnedJudge {
  const waiting = new Map<number, { resolve: (scores: LearnedScores[]) => void; reject: (reason: Error) => void }>()
  let count = 0
  thread.on('message', (sent: unknown) => {
    const told = message.parse(sent)
    if ('ready' in told) return
    const asked = waiting.get(told.id)
    waiting.delete(told.id)
    if (waiting.size === 0) thread.unref()
    if ('logits' in told) asked?.resolve(toScores(told.logits))
    else asked?.reject(new Error(told.problem))
  })
  thread.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error instanceof Error ? error : new Error(String(error)))
    waiting.clear()
  })
  return (pairs: readonly TextPair[]) =>
    new Promise((resolve, reject) => {
      if (pairs.length === 0) return resolve([])
      const id = ++count
      waiting.set(id, { resolve, reject })
      thread.ref()
      thread.postMessage({ id, pairs: pairs.map(({ a, b }) => ({ a, b })) })
    })
}

function toScores(logits: Float32Array): LearnedScores[] {
  return Array.from({ length: logits.length / OUTPUTS }, (_, i) => {
    const [agree = 0, contradict = 0, neutral = 0, related = 0] = logits.subarray(i * OUTPUTS)
    const most = Math.max(agree, contradict, neutral)
    const [x, y, z] = [agree, contradict, neutral].map((logit) => Math.exp(logit - most)) as [number, number, number]
    const sum = x + y + z
    return { agree: x / sum, contradict: y / sum, neutral: z / sum, related: toShare(related) }
  })
}
