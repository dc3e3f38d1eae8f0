import { expect, test } from 'vitest'
import { trimEnd } from '@/lib/core/text/trim-end'

test.each([
  ['in May, ', ' ,', 'in May'],
  ['May', ',', 'May'],
  ['...', '.', ''],
  ['', '.', ''],
])('%j without %j', (text, signs, expected) => expect(trimEnd(text, signs)).toBe(expected))
