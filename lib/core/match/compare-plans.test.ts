import { expect, test } from 'vitest'
import { toStandingClaim } from '@/lib/core/extract/standing-claim'
import { judgePair } from '@/lib/core/judge/judge-pair'
import { comparePair } from '@/lib/core/match/pair-evidence'

const foundIn = (a: string, b: string): string[] =>
  comparePair(toStandingClaim(a, 'a'), toStandingClaim(b, 'b'))
    .findings.filter(({ kind }) => kind === 'now done')
    .map((finding) => `${finding.a?.exact} ${finding.sign} ${finding.b?.exact}`)

const DONE = 'The council of Kalder voted on the new harbour wall on Friday.'

test.each<[string, string, string[]]>([
  ['The council of Kalder is set to vote on the new harbour wall.', DONE, ['is set to vote → voted']],
  [DONE, 'The council of Kalder was expected to vote on the new harbour wall.', ['voted ← was expected to vote']],
  ['Members are due to vote on the harbour wall of Kalder.', DONE, ['are due to vote → voted']],
  ['The bridge is scheduled to open in May.', 'The bridge was opened in May.', ['is scheduled to open → opened']],
  // Both to come, or both done
  ['The council of Kalder is set to vote on the wall.', 'The council of Kalder is expected to vote on the wall.', []],
  [DONE, 'The council of Kalder voted on the wall.', []],
  // A wish, a bare "will", a deed that is denied, doubted or meant
  ['The mayor of Kalder wants to vote on the wall.', DONE, []],
  ['The council of Kalder will vote on the harbour wall.', DONE, []],
  ['The council of Kalder is set to vote on the wall.', 'The council of Kalder has not voted on the wall.', []],
  ['The council of Kalder is set to vote on the wall.', 'The council of Kalder allegedly voted on the wall.', []],
  ['The council of Kalder is set to vote on the wall.', 'The council of Kalder never voted on the wall.', []],
  // Another deed
  ['The council of Kalder is set to vote on the wall.', 'The council of Kalder paid for the wall.', []],
])('%j and %j', (a, b, expected) => {
  expect(foundIn(a, b)).toEqual(expected)
})

test('is an update where the two speak of one event', () => {
  const plan = 'The council of Kalder is set to vote on the new harbour wall.'
  const judgement = judgePair(toStandingClaim(plan, 'a'), toStandingClaim(DONE, 'b'))
  expect(judgement).toMatchObject({ stance: 'contradicts', subtype: 'superseded', shown: true })
  expect(judgement.reasons[0]?.text).toBe('updated: is set to vote → voted')
})
