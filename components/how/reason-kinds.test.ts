import { describe, expect, test } from 'vitest'
import { describeClaim } from '@/lib/core/extract/describe-claim'
import { describeReasons } from '@/lib/core/judge/describe-reasons'
import { FINDING_KINDS } from '@/lib/core/match/finding'
import { comparePair } from '@/lib/core/match/pair-evidence'
import { REASON_KINDS, REASON_WORDS } from './reason-kinds'

function claim(id: string, text: string, publishedAt: string | null = null) {
  const found = describeClaim({ title: '', text, publishedAt }, { start: 0, end: text.length })
  return { ...found, id, articleId: id, publishedAt }
}

test('every kind of reason is explained', () => {
  expect(Object.keys(REASON_WORDS).sort()).toEqual([...REASON_KINDS].sort())
  for (const { heading, meaning } of Object.values(REASON_WORDS)) {
    expect(heading).not.toBe('')
    expect(meaning.length).toBeGreaterThan(30)
  }
})

describe('the engine sees in each example what it is an example of', () => {
  test.each(FINDING_KINDS)('%s', (kind) => {
    const { a, b, aDate, bDate, shown } = REASON_WORDS[kind].example
    const { findings } = comparePair(claim('a', a, aDate), claim('b', b, bDate))
    const seen = findings
      .filter((finding) => finding.kind === kind)
      .flatMap((finding) => describeReasons([finding], finding.for, finding, false))
    expect(seen.map(({ text }) => text).join('\n')).toContain(shown)
  })
})
