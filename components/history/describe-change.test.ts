import { expect, test } from 'vitest'
import { englishWords } from '@/i18n/english'
import type { ChangeKind, ChangeSummary } from '@/lib/core/reading'
import { describeChange } from './describe-change'

function change(kind: ChangeKind, detail: Record<string, string>, rest: Partial<ChangeSummary> = {}): ChangeSummary {
  return {
    id: 1,
    kind,
    at: '2026-01-05T14:02:00Z',
    by: 'Ada',
    storyId: 1,
    targetKind: null,
    detail,
    undone: false,
    ...rest,
  }
}

const words = { history: englishWords('history'), stances: englishWords('stances') }
const ends = { quote: 'nine were hurt', other: 'twelve were hurt' }

test.each([
  [change('create-story', { title: 'Harbour fire' }), 'You created the story “Harbour fire”'],
  [
    change('judge-link', { ...ends, from: 'suggested', stance: 'contradicts' }),
    'You judged “nine were hurt” and “twelve were hurt”: contradicts (was only suggested)',
  ],
  [
    change('judge-link', { ...ends, from: 'agrees', stance: 'scope', reason: 'another day' }, { by: 'Bo' }),
    'Bo judged “nine were hurt” and “twelve were hurt”: differs in scope (was: agrees), because “another day”',
  ],
  [
    change('judge-links', { ...ends, verdict: 'accept', count: '12', left: '0' }),
    'You accepted what was suggested: “nine were hurt” and “twelve were hurt”, and 11 more pairs',
  ],
  [
    change('judge-links', { ...ends, verdict: 'reject', count: '1', left: '2' }),
    'You rejected what was suggested: “nine were hurt” and “twelve were hurt”',
  ],
  [change('annotate-claim', { quote: 'nine were hurt', tags: '' }), 'You took the tags off the claim “nine were hurt”'],
  [change('join-origins', ends), 'You counted “nine were hurt” and “twelve were hurt” as one origin'],
  [change('separate-origins', ends), 'You counted “nine were hurt” and “twelve were hurt” as two origins'],
  [change('merge-groups', ends), 'You put “nine were hurt” and “twelve were hurt” on one point'],
  [
    change('split-group', { ...ends, count: '3' }),
    'You took “nine were hurt” and 2 more off the point of “twelve were hurt”',
  ],
  [
    change('regroup-claims', { ...ends, to: 'nine wounded', count: '1' }),
    'You moved “nine were hurt” from the point of “twelve were hurt” to that of “nine wounded”',
  ],
  [
    change('undo', { title: 'Harbour fire' }, { targetKind: 'delete-story' }),
    'You took back: deleted the story “Harbour fire”',
  ],
  [change('redo', {}, { targetKind: 'order-articles' }), 'You did again: changed the order of the articles'],
])('%o', (given, told) => {
  expect(describeChange(given, 'Ada', words)).toBe(told)
})
