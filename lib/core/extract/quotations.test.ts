import { describe, expect, it } from 'vitest'
import { findQuotations } from '@/lib/core/extract/quotations'

describe('findQuotations', () => {
  it.each([
    ['He said: “We left.” She said: "So did we."', ['We left.', 'So did we.']],
    ['„Wir gehen“ and «nous partons»', ['Wir gehen', 'nous partons']],
    ['“It goes on in the next paragraph', ['It goes on in the next paragraph …']],
    ['Nothing opened this”, nor that', []],
    ['', []],
  ])('%j', (text, expected) => {
    const found = findQuotations(text, { start: 0, end: text.length })
    expect(found.map(({ start, end, closed }) => text.slice(start, end) + (closed ? '' : ' …'))).toEqual(expected)
  })
})
