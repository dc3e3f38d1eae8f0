import { expect, test } from 'vitest'
import { readReason, writeReasonText } from '@/lib/core/judge/reason-text'

test.each([
  ['other thing', '≠', { form: 'plain', words: 'Zello ≠ WhatsApp' }],
  ['later count', '→', { form: 'updated', words: 'Zello → WhatsApp' }],
  ['later count', '←', { form: 'updated', words: 'WhatsApp → Zello' }],
  ['same name', 'both', { form: 'both', words: 'Zello (WhatsApp)' }],
  ['place within', 'in', { form: 'within', place: 'Zello', larger: 'WhatsApp' }],
  ['place within', 'holds', { form: 'within', place: 'WhatsApp', larger: 'Zello' }],
] as const)('%s with %s is read as it was written', (kind, sign, meaning) => {
  expect(readReason({ kind, text: writeReasonText({ sign }, 'Zello', 'WhatsApp') })).toEqual(meaning)
})

test('a name with a comma and "in" is a name where no place was found', () => {
  expect(readReason({ kind: 'other name', text: 'Paris, in Texas ≠ Paris' })).toEqual({
    form: 'plain',
    words: 'Paris, in Texas ≠ Paris',
  })
})

test('what was read as a whole has no words of its own', () => {
  expect(readReason({ kind: 'reading', text: 'read together: both cannot be true' })).toEqual({ form: 'reading' })
})
