import { expect, test } from 'vitest'
import { addColumn } from './add-column'

test.each([
  [[1, 2], 2, undefined, [1, 2]],
  [[1, 2], 3, undefined, [1, 2, 3]],
  [[1, 2, 3, 4, 5, 6], 7, undefined, [1, 2, 3, 4, 5, 7]],
  [[1, 2, 3, 4, 5, 6], 7, 6, [1, 2, 3, 4, 7, 6]],
])('%o and %d, keeping %s', (columns, articleId, keep, expected) => {
  expect(addColumn(columns, articleId, keep)).toEqual(expected)
})
