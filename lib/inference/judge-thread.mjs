// The thread in which the learned judge runs, so that nobody waits for it: texts in, logits out. Plain JavaScript, since Node
// itself loads it. A pair is run by itself, both orders in one batch: the rounding of int8 activations depends on what else lies in
// a batch, and the same pair must come out the same whatever it is judged with.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { Tokenizer } from '@huggingface/tokenizers'
import { InferenceSession, Tensor } from 'onnxruntime-node'

/** Tokens of a pair; the longer side loses its end. */
const LONGEST = 128
const BEGIN = 101
const BREAK = 102

const { folder, threads, outputs } = workerData
const tokenizer = new Tokenizer(readJson('tokenizer.json'), readJson('tokenizer_config.json'))
const session = await InferenceSession.create(path.join(folder, 'judge.onnx'), {
  intraOpNumThreads: threads,
  interOpNumThreads: 1,
})

parentPort.on('message', async ({ id, pairs }) => {
  try {
    const logits = new Float32Array(pairs.length * outputs)
    for (const [i, { a, b }] of pairs.entries()) logits.set(await judge(toIds(a), toIds(b)), i * outputs)
    parentPort.postMessage({ id, logits })
  } catch (error) {
    parentPort.postMessage({ id, problem: String(error) })
  }
})
parentPort.postMessage({ ready: true })

function readJson(name) {
  return JSON.parse(readFileSync(path.join(folder, name), 'utf8'))
}

function toIds(text) {
  return tokenizer.encode(text, { add_special_tokens: false }).ids
}

/** The mean of both orders: adding up has no order, so that neither side matters. */
async function judge(a, b) {
  const [left, right] = trim(a, b)
  const logits = await run([
    [left, right],
    [right, left],
  ])
  return logits.slice(0, outputs).map((logit, i) => (logit + logits[outputs + i]) / 2)
}

function trim(a, b) {
  const room = LONGEST - 3
  const least = Math.floor(room / 2)
  if (a.length + b.length <= room) return [a, b]
  const keepA = Math.min(a.length, Math.max(least, room - b.length))
  return [a.slice(0, keepA), b.slice(0, Math.min(b.length, Math.max(least, room - a.length)))]
}

/** Logits of pairs that are one pair in both orders, and so of one length. */
async function run(pairs) {
  const rows = pairs.map(([a, b]) => [BEGIN, ...a, BREAK, ...b, BREAK])
  const shape = [rows.length, rows[0].length]
  const tensor = (values) => new Tensor('int64', BigInt64Array.from(values.flat(), BigInt), shape)
  const { logits } = await session.run({
    input_ids: tensor(rows),
    attention_mask: tensor(rows.map((ids) => ids.map(() => 1))),
    token_type_ids: tensor(rows.map((ids, i) => ids.map((_id, at) => (at > pairs[i][0].length + 1 ? 1 : 0)))),
  })
  return logits.data
}
