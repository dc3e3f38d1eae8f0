import { expect, test } from 'vitest'
import type { Outcome } from '../compare/outcome'
import { createWriteLine } from './write-line'

/** A server that answers when it is told to, and remembers what it was asked in which order. */
function makeServer() {
  const asked: string[] = []
  const answers: ((outcome: Outcome) => void)[] = []
  const action = (name: string) => (_: Outcome | null, form: FormData) => {
    asked.push(`${name} ${form.get('links') ?? ''}`.trim())
    return new Promise<Outcome>((resolve) => answers.push(resolve))
  }
  const answer = async (outcome: Outcome = { ok: true }) => {
    answers.shift()!(outcome)
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { asked, action, answer }
}

const judged = (linkId: number) => ({ linkId, stance: 'agrees', subtype: null }) as const
const none = new FormData()
const settle = () => new Promise((resolve) => setTimeout(resolve))

test('a burst goes out in two posts, an undo waits for what was judged before it, and nothing joins what came before it', async () => {
  const { asked, action, answer } = makeServer()
  const line = createWriteLine(1, action('judge'))
  const first = line.judge(judged(1))(null, none)
  await settle()
  const others = [line.judge(judged(2))(null, none), line.judge(judged(3))(null, none)]
  const undone = line.act(action('undo'))(null, none)
  const late = line.judge(judged(4))(null, none)
  expect(asked).toEqual(['judge 1:agrees:'])
  await answer()
  expect(asked.slice(1)).toEqual(['judge 2:agrees:,3:agrees:'])
  await answer({ ok: false, message: 'gone' })
  expect(asked.slice(2)).toEqual(['undo'])
  await answer()
  expect(asked.slice(3)).toEqual(['judge 4:agrees:'])
  await answer()
  expect(await Promise.all([first, ...others, undone, late])).toEqual([
    { ok: true },
    { ok: false, message: 'gone' },
    { ok: false, message: 'gone' },
    { ok: true },
    { ok: true },
  ])
})

test('a post that broke does not stop the next', async () => {
  const line = createWriteLine(1, () => Promise.reject(new Error('no answer')))
  await expect(line.judge(judged(1))(null, none)).rejects.toThrow('no answer')
  expect(await line.act(async () => ({ ok: true }))(null, none)).toEqual({ ok: true })
})
