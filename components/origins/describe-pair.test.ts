import { expect, test } from 'vitest'
import { englishWords } from '@/i18n/english'
import type { OriginReason } from '@/lib/core/origins/origin'
import { describePair } from './describe-pair'

const reason = (text: string, joins = true): OriginReason => ({ kind: 'speaker', text, joins, a: null, b: null })
const police = reason('same speaker: police')
const officials = reason('both from “officials”, not named', false)
const by = (one: boolean) => ({ one, by: 'Ada' })

test.each([
  [{ together: true, reasons: [police], decision: null }, 'same speaker: police'],
  [{ together: true, reasons: [], decision: null }, 'joined by way of another article'],
  [{ together: false, reasons: [], decision: null }, 'nothing in common found'],
  [{ together: false, reasons: [officials], decision: null }, 'not joined, but both from “officials”, not named'],
  [{ together: false, reasons: [police], decision: by(false) }, 'separated by Ada (found: same speaker: police)'],
  [{ together: true, reasons: [], decision: by(true) }, 'joined by Ada'],
  [
    { together: false, reasons: [police], decision: null },
    'same speaker: police; apart because others here were separated',
  ],
])('%o', (pair, words) => {
  expect(describePair(pair, englishWords('origins'))).toBe(words)
})
