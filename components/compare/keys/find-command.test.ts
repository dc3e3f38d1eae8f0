import { expect, test } from 'vitest'
import { findCommand } from './find-command'

const bare = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const on = { letters: true, bounds: false }

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
  [{ key: '?', shiftKey: true }, { kind: 'keys' }],
  [{ key: 'c', ctrlKey: true }, null],
  [{ key: 'ArrowLeft', altKey: true }, null],
  [{ key: 'ArrowRight', shiftKey: true }, null],
  [{ key: 'constructor' }, null],
])('%o', (key, expected) => {
  expect(findCommand({ ...bare, ...key }, on)).toEqual(expected)
})

test('with bounds open, Shift and an arrow move the end, with Alt the start', () => {
  const bounds = { letters: true, bounds: true }
  const key = { ...bare, key: 'ArrowRight', shiftKey: true }
  expect(findCommand(key, bounds)).toEqual({ kind: 'bound', side: 'end', words: 1 })
  expect(findCommand({ ...key, altKey: true }, bounds)).toEqual({ kind: 'bound', side: 'start', words: 1 })
})

test('single letters can be off, the other keys stay', () => {
  const off = { letters: false, bounds: false }
  expect(findCommand({ ...bare, key: 'a' }, off)).toBeNull()
  expect(findCommand({ ...bare, key: 'ArrowDown' }, off)).toEqual({ kind: 'claim', step: 1 })
})
