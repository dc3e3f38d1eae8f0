import { expect, test } from 'vitest'
import { englishFormat, englishWords } from '@/i18n/testing'
import { describeSum } from './describe-sum'

const outlets = (...names: string[]) => names.map((outlet) => ({ outlet }))
const none = { agrees: 0, contradicts: 0, updated: 0, scope: 0, silent: 0 }

test.each([
  [
    { ...none, agrees: 1, contradicts: 1, silent: 1 },
    outlets('Post', 'Mail', 'Star', 'Sun'),
    [[1, 2], [3]],
    '4 outlets, 2 origins: 2 agree, 1 contradicts, 1 silent',
  ],
  [{ ...none, contradicts: 1 }, outlets('Post', 'Mail'), [[1], [2]], '2 outlets, 2 origins: 1 says so, 1 contradicts'],
  [{ ...none, agrees: 1 }, outlets('Post', 'Post'), [[1, 2]], '2 articles, 1 origin: 2 agree'],
  [{ ...none, scope: 2 }, outlets('Post', 'Mail', ''), [[1]], '3 articles, 1 origin: 1 says so, 2 differ in scope'],
  [none, outlets('Post'), [[1]], 'No other article in this story yet'],
])('%o', (sum, articles, origins, words) => {
  expect(describeSum(sum, articles, { origins }, { t: englishWords('evidence'), format: englishFormat })).toBe(words)
})
