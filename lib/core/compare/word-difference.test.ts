import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Quote } from '@/lib/core/vocabulary'
import { findWordDifference, splitWords } from './word-difference'

/** "[Nine|Twelve] people were [|badly] hurt": the runs of the difference, changes in brackets. */
function show(one: string, other: string): string {
  const [a, b] = [quote(one, 'Before: '), quote(other)]
  const runs = findWordDifference(a, b)?.runs ?? []
  const words = (text: Quote, span: { start: number; end: number } | null) =>
    span ? text.exact.slice(span.start - text.start, span.end - text.start) : ''
  return runs.map((run) => (run.same ? words(b, run.b) : `[${words(a, run.a)}|${words(b, run.b)}]`)).join(' ')
}

function quote(exact: string, before = ''): Quote {
  return { exact, start: before.length, end: before.length + exact.length }
}

test.each([
  ['Nine people were hurt', 'Twelve people were badly hurt', '[Nine|Twelve] people were [|badly] hurt'],
  ['Nine people were hurt', 'nine people were hurt.', 'nine people were hurt'],
  ['the “Aurora” burned', "the 'Aurora' burned", "the 'Aurora' burned"],
  ['It isn’t so', "It isn't so", "It isn't so"],
  // A lone short word between two differences goes with them; a number stays.
  ['the fire at noon', 'the blaze at dusk', 'the [fire at noon|blaze at dusk]'],
  ['killed 12 men', 'hurt 12 women', '[killed|hurt] 12 [men|women]'],
  ['3,200 of the EU:s men', '3,500 of the EU:s men', '[3,200|3,500] of the EU:s men'],
  ['It cost £5', 'It cost $5', 'It cost [£|$] 5'],
  ['5 % of it', '5 of it', '5 [%|] of it'],
  ['Zello', 'WhatsApp', '[Zello|WhatsApp]'],
  ['four-year-old girl', 'five-year-old girl', '[four|five] year-old girl'],
])('%s / %s', (a, b, expected) => {
  expect(show(a, b)).toBe(expected)
})

test.each([
  ['ar', 'قُتل تسعة أشخاص في الحريق', 'قُتل سبعة أشخاص في الحريق', 'قُتل [تسعة|سبعة] أشخاص في الحريق'],
  ['ja', '火災で九人が死亡した', '火災で七人が死亡した', '火災で [九人|七人] が死亡した'],
  ['ru', 'Девять человек пострадали', 'Семь человек пострадали', '[Девять|Семь] человек пострадали'],
  ['th', 'มีผู้เสียชีวิตเก้าคน', 'มีผู้เสียชีวิตเจ็ดคน', 'มีผู้เสียชีวิต [เก้า|เจ็ด] คน'],
])('in other scripts: %s', (_, a, b, expected) => {
  expect(show(a, b)).toBe(expected)
})

test('tells how much is shared; says nothing where there are no words, or far too many', () => {
  expect(findWordDifference(quote('one two three four'), quote('one two three five'))?.shared).toBe(0.75)
  expect(findWordDifference(quote('one'), quote('two'))?.shared).toBe(0)
  expect(findWordDifference(quote('…'), quote('two'))).toBeNull()
  expect(findWordDifference(quote('word '.repeat(500)), quote('two'))).toBeNull()
})

test('the runs hold every word of both claims once, in order, as spans into the stored text', () => {
  const word = fc.constantFrom('nine', 'Nine', 'at', 'the', 'hurt', '12', '£', '“fire”', 'Öland', '火災', '—', 'isn’t')
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(text, text, fc.nat(50), (one, other, offset) => {
      const [a, b] = [quote(one, ' '.repeat(offset)), quote(other)]
      const difference = findWordDifference(a, b)
      if (!difference) return
      for (const [side, claim] of [['a', a] as const, ['b', b] as const]) {
        const spans = difference.runs.flatMap((run) => run[side] ?? [])
        const found = spans.flatMap(({ start, end }) =>
          splitWords({ exact: claim.exact.slice(start - claim.start, end - claim.start), start, end }),
        )
        expect(found).toEqual(splitWords(claim))
      }
      for (const run of difference.runs) {
        expect(run.a ?? run.b).not.toBeNull()
        if (run.same) expect(keys(a, run.a)).toEqual(keys(b, run.b))
      }
    }),
  )
})

function keys({ exact, start }: Quote, span: { start: number; end: number }): string[] {
  const words = exact.slice(span.start - start, span.end - start)
  return splitWords({ exact: words, ...span }).map(({ key }) => key)
}
