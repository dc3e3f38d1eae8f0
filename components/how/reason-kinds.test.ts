import { describe, expect, test } from 'vitest'
import how from '@/i18n/messages/en/how'
import { describeClaim } from '@/lib/core/extract/describe-claim'
import { describeReasons } from '@/lib/core/judge/describe-reasons'
import { FINDING_KINDS } from '@/lib/core/match/finding'
import { comparePair } from '@/lib/core/match/pair-evidence'
import { REASON_KINDS, REASONS } from './reason-kinds'

function claim(id: string, text: string, publishedAt: string | null = null) {
  const found = describeClaim({ title: '', text, publishedAt }, { start: 0, end: text.length })
  return { ...found, id, articleId: id, publishedAt }
}

test('every kind of reason is explained', () => {
  expect(Object.keys(REASONS).sort()).toEqual([...REASON_KINDS].sort())
  expect(Object.keys(how.reasons).sort()).toEqual([...REASON_KINDS].sort())
})

describe('the engine sees in each example what it is an example of', () => {
  test.each(FINDING_KINDS)('%s', (kind) => {
    const { a, b, aDate, bDate, shown } = REASONS[kind].example
    const { findings } = comparePair(claim('a', a, aDate), claim('b', b, bDate))
    const seen = findings
      .filter((finding) => finding.kind === kind)
      .flatMap((finding) => describeReasons([finding], finding.for, finding, false))
    expect(seen.map(({ text }) => text).join('\n')).toContain(shown)
  })
})
