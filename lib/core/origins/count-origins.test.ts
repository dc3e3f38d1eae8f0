import { expect, test } from 'vitest'
import { countOrigins, type CountedClaim, type OriginDecision } from '@/lib/core/origins/count-origins'
import { tieArticles } from '@/lib/core/origins/tie-articles'

/** Reports of outlets, each one claim; `speaker` is who says it. */
const REPORTS: readonly [outlet: string, text: string, speaker: string | null][] = [
  ['Post', 'Police said four men were held.', 'Police'],
  ['Mail', 'Four men are in custody, police said.', 'police'],
  ['Star', 'Nine men were seized, officials said.', 'officials'],
  ['Sun', 'LUND (AP) - Police arrested four.', null],
  ['Echo', 'ORME (AP) - Some men were taken away.', null],
]

function count(pick: readonly number[], decisions: readonly OriginDecision<number>[] = []) {
  const articles = REPORTS.map(([outlet, text], id) => ({ id, outlet, text }))
  const claims = pick.map((at): CountedClaim<number> => {
    const [, exact, speaker] = REPORTS[at]!
    const start = speaker === null ? -1 : exact.indexOf(speaker)
    const said =
      speaker === null ? null : { start, end: start + speaker.length, exact: speaker, key: speaker.toLowerCase() }
    return { id: at, articleId: at, start: 0, end: exact.length, exact, speaker: said }
  })
  const byId = new Map(articles.map((article) => [article.id, article]))
  return countOrigins(claims, { articles: byId, ties: tieArticles(articles).ties, decisions })
}

const decide = (a: number, b: number, one: boolean) => ({ a, b, one, by: 'Ada' })

test.each<[string, number[], OriginDecision<number>[], number[][]]>([
  ['one speaker, one agency', [0, 1, 2, 3, 4], [], [[0, 1], [2], [3, 4]]],
  ['one article', [0], [], [[0]]],
  ['separated by a person', [0, 1], [decide(1, 0, false)], [[0], [1]]],
  ['joined by a person', [0, 2], [decide(0, 2, true)], [[0, 2]]],
  ['joined by way of another', [0, 1, 2], [decide(1, 2, true)], [[0, 1, 2]]],
  ['a separation holds against a detour', [0, 1, 2], [decide(0, 2, true), decide(1, 2, false)], [[0, 2], [1]]],
])('%s', (_, pick, decisions, origins) => {
  const sort = (sets: readonly (readonly number[])[]) => sets.map((set) => set.toSorted().join()).toSorted()
  expect(sort(count(pick, decisions).origins)).toEqual(sort(origins))
  expect(sort(count(pick.toReversed(), decisions).origins)).toEqual(sort(origins))
})

test('tells each pair and why', () => {
  const { outlets, pairs } = count([0, 1, 2])
  expect(outlets).toBe(3)
  expect(pairs.map(({ a, b, together, reasons }) => [a.id, b.id, together, reasons.map(({ text }) => text)])).toEqual([
    [0, 1, true, ['same speaker: police']],
    [0, 2, false, []],
    [1, 2, false, []],
  ])
})

test('what a person decided is told beside what was found', () => {
  const [pair] = count([0, 1], [decide(0, 1, false)]).pairs
  expect(pair).toMatchObject({
    together: false,
    decision: { by: 'Ada', one: false },
    reasons: [{ text: 'same speaker: police' }],
  })
})
