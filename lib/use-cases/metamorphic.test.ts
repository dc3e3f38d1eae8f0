import { beforeAll, describe, expect, test } from 'vitest'
import type { Judgement, LearnedJudge } from '@/lib/core/vocabulary'
import { openLearnedJudge } from '@/lib/inference/learned-judge'
import { judgeTexts } from '@/lib/use-cases/judge-texts'
import { EDIT_KINDS } from '@/lib/use-cases/testing/metamorphic/edit-kinds'
import type { EditKind } from '@/lib/use-cases/testing/metamorphic/edit'
import { readSampleSentences } from '@/lib/use-cases/testing/metamorphic/sample-sentences'

// What an edit does to a sentence is known beforehand: "13" for "thirteen" changes nothing, "not" changes everything. Each kind
// is put to every sentence of the sample texts that it applies to, as read when the test runs.

/** Sentences that a kind must apply to, and the share of them that must be judged rightly. */
const FEWEST = 20
const LEAST_RIGHT = 0.95

/** Share of pairs that may be shown with a wrong stance. */
const MOST_WRONG_SHOWN = 0.05

const sentences = readSampleSentences()

function listPairs({ edit }: EditKind) {
  return sentences.flatMap((sentence) => {
    const b = edit(sentence, sentences)
    const { text: a, publishedAt } = sentence
    return b === null || b === a ? [] : [{ a, b, aDate: publishedAt, bDate: publishedAt }]
  })
}

function countStances(judgements: readonly Judgement[]): string {
  const groups = Map.groupBy(judgements, ({ stance }) => stance)
  return [...groups].map(([stance, group]) => `${stance} ${group.length}`).join(', ')
}

test('there are at least 25 kinds, each with a name of its own', () => {
  expect(new Set(EDIT_KINDS.map(({ name }) => name)).size).toBe(EDIT_KINDS.length)
  expect(EDIT_KINDS.length).toBeGreaterThanOrEqual(25)
})

// With the weights at hand the learned judge reads along, as in the product; the rules must do without it, too.
describe.each(['rules alone', 'rules and learned judge'])('%s', (parts) => {
  let learned: LearnedJudge | null = null
  const table: string[] = []

  beforeAll(async () => {
    const opened = parts === 'rules alone' ? null : await openLearnedJudge()
    learned = opened?.ok ? opened.value : null
    return () => console.info(`${parts}: stances between a sentence and its edited form\n${table.join('\n')}`)
  })

  test.each(EDIT_KINDS.map((kind) => [kind.name, kind] as const))('%s', async (name, kind) => {
    if (parts !== 'rules alone' && learned === null) return
    const pairs = listPairs(kind)
    const judgements = await judgeTexts(pairs, learned)
    const right = judgements.filter(({ stance }) => kind.right.includes(stance)).length
    const share = right / pairs.length
    table.push(`${Math.round(share * 100)} % of ${pairs.length}  ${name}: ${countStances(judgements)}`)
    expect(pairs.length).toBeGreaterThanOrEqual(FEWEST)
    expect(share).toBeGreaterThanOrEqual(LEAST_RIGHT)
    const wrong = judgements.filter(({ stance, shown }) => shown && !kind.right.includes(stance))
    expect(wrong.length / pairs.length).toBeLessThanOrEqual(MOST_WRONG_SHOWN)
  })

  test('the two sides may change places', async () => {
    if (parts !== 'rules alone' && learned === null) return
    for (const kind of EDIT_KINDS) {
      const pairs = listPairs(kind).slice(0, FEWEST)
      const there = await judgeTexts(pairs, learned)
      const back = await judgeTexts(
        pairs.map(({ a, b, aDate, bDate }) => ({ a: b, b: a, aDate: bDate, bDate: aDate })),
        learned,
      )
      expect(back.map(({ stance, shown }) => [stance, shown])).toEqual(
        there.map(({ stance, shown }) => [stance, shown]),
      )
    }
  })
})
