import { expect, test } from 'vitest'
import { stepInCell, stepInGrid } from './grid-steps'

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const grid = { rows: 10, columns: 4, rtl: false, page: (row: number, step: 1 | -1) => row + 3 * step }
const from = { row: 5, column: 1 }

test.each([
  ['ArrowRight', { row: 5, column: 2 }],
  ['ArrowLeft', { row: 5, column: 0 }],
  ['ArrowDown', { row: 6, column: 1 }],
  ['ArrowUp', { row: 4, column: 1 }],
  ['Home', { row: 5, column: 0 }],
  ['End', { row: 5, column: 3 }],
  ['PageDown', { row: 8, column: 1 }],
  ['PageUp', { row: 2, column: 1 }],
  ['Tab', null],
  ['a', null],
])('%s leads to %o', (key, expected) => {
  expect(stepInGrid({ ...plain, key }, from, grid)).toEqual(expected)
})

test('with Ctrl to the corners, with Alt or Shift nowhere', () => {
  expect(stepInGrid({ ...plain, ctrlKey: true, key: 'Home' }, from, grid)).toEqual({ row: 0, column: 0 })
  expect(stepInGrid({ ...plain, metaKey: true, key: 'End' }, from, grid)).toEqual({ row: 9, column: 3 })
  expect(stepInGrid({ ...plain, ctrlKey: true, key: 'ArrowDown' }, from, grid)).toBeNull()
  expect(stepInGrid({ ...plain, altKey: true, key: 'ArrowLeft' }, from, grid)).toBeNull()
  expect(stepInGrid({ ...plain, shiftKey: true, key: 'ArrowLeft' }, from, grid)).toBeNull()
})

test('right and left are as they are seen, and nothing leads out', () => {
  expect(stepInGrid({ ...plain, key: 'ArrowRight' }, from, { ...grid, rtl: true })).toEqual({ row: 5, column: 0 })
  expect(stepInGrid({ ...plain, key: 'ArrowLeft' }, { row: 0, column: 0 }, grid)).toEqual({ row: 0, column: 0 })
  expect(stepInGrid({ ...plain, key: 'PageDown' }, { row: 9, column: 3 }, grid)).toEqual({ row: 9, column: 3 })
})

test('inside a cell the arrows go along its controls', () => {
  expect(
    ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'Home'].map((key) => stepInCell({ ...plain, key })),
  ).toEqual([1, 1, -1, -1, 0])
})
