import { expect, test } from 'vitest'
import { findCommand } from './find-command'
import { DEFAULT_LETTERS } from './letters'

const bare = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const on = { letters: { on: true, of: DEFAULT_LETTERS }, bounds: false, rtl: false }

test.each([
  [{ key: 'j' }, { kind: 'claim', step: 1 }],
  [
    { key: 'C', shiftKey: true },
    { kind: 'judge', stance: 'contradicts' },
  ],
  [
    { key: 'F7', shiftKey: true },
    { kind: 'contradiction', step: -1 },
  ],
  [{ key: 'z', ctrlKey: true }, { kind: 'undo' }],
  [{ key: 'Z', metaKey: true, shiftKey: true }, { kind: 'redo' }],
  [{ key: '?', shiftKey: true }, { kind: 'list' }],
  [{ key: ']' }, { kind: 'width', step: 1 }],
  [
    { key: 'ArrowLeft', altKey: true, shiftKey: true },
    { kind: 'move', step: -1 },
  ],
  [{ key: 'c', ctrlKey: true }, null],
  [{ key: 'ArrowLeft', altKey: true }, null],
  [{ key: 'ArrowRight', shiftKey: true }, null],
  [{ key: 'constructor' }, null],
])('%o', (key, expected) => {
  expect(findCommand({ ...bare, ...key }, on)).toEqual(expected)
})

test('with bounds open, Shift and an arrow move the end, with Alt the start', () => {
  const bounds = { ...on, bounds: true }
  const key = { ...bare, key: 'ArrowRight', shiftKey: true }
  expect(findCommand(key, bounds)).toEqual({ kind: 'bound', side: 'end', words: 1 })
  expect(findCommand({ ...key, altKey: true }, bounds)).toEqual({ kind: 'bound', side: 'start', words: 1 })
})

test('single letters can be off or others, the other keys stay', () => {
  const off = { ...on, letters: { on: false, of: DEFAULT_LETTERS } }
  expect(findCommand({ ...bare, key: 'a' }, off)).toBeNull()
  expect(findCommand({ ...bare, key: 'ArrowDown' }, off)).toEqual({ kind: 'claim', step: 1 })
  const other = { ...on, letters: { on: true, of: { ...DEFAULT_LETTERS, agrees: 'g' } } }
  expect(findCommand({ ...bare, key: 'g' }, other)).toEqual({ kind: 'judge', stance: 'agrees' })
  expect(findCommand({ ...bare, key: 'a' }, other)).toBeNull()
})

test('where columns go from right to left, an arrow still goes the way it points', () => {
  expect(findCommand({ ...bare, key: 'ArrowLeft' }, { ...on, rtl: true })).toEqual({ kind: 'match', step: 1 })
})
