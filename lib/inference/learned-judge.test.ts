import { expect, test } from 'vitest'
import type { TextPair } from '@/lib/core/vocabulary'
import { openLearnedJudge } from './learned-judge'

const PAIRS: readonly TextPair[] = [
  { a: 'Four sailors were killed when the ferry caught fire.', b: 'The fire on the ferry killed four sailors.' },
  { a: 'The harbour board has closed the north quay.', b: 'The harbour board has not closed the north quay.' },
  { a: 'The minister resigned on Monday.', b: 'Sugar became dearer in Lima.' },
  { a: 'He used Zello.', b: `He used ${'an encrypted messaging application, '.repeat(60)}it was said.` },
  { a: '', b: '' },
]

const opened = await openLearnedJudge()
if (!opened.ok) throw new Error(`The learned judge does not open: ${opened.problem}`)
const judge = opened.value

test('reads agreement, contradiction and neither', async () => {
  const [agree, contradict, neither] = await judge(PAIRS)
  expect(agree!.agree).toBeGreaterThan(0.5)
  expect(contradict!.contradict).toBeGreaterThan(0.5)
  expect(neither!.neutral).toBeGreaterThan(0.5)
  expect(agree!.related).toBeGreaterThan(neither!.related)
})

test('a pair comes out the same to the last bit, whatever it is asked with and in either order', async () => {
  const together = await judge(PAIRS)
  const turned = await judge(PAIRS.map(({ a, b }) => ({ a: b, b: a })))
  expect(turned).toEqual(together)
  for (const [i, pair] of PAIRS.entries()) expect(await judge([pair])).toEqual([together[i]])
})

test('shares add up to one', async () => {
  for (const { agree, contradict, neutral, related } of await judge(PAIRS)) {
    expect(agree + contradict + neutral).toBeCloseTo(1)
    expect(related).toBeGreaterThanOrEqual(0)
    expect(related).toBeLessThanOrEqual(1)
  }
})

test('nothing asked, nothing read', async () => {
  expect(await judge([])).toEqual([])
})

test('without weights it says so', async () => {
  expect(await openLearnedJudge('/nowhere')).toEqual({ ok: false, problem: 'no-weights' })
})
