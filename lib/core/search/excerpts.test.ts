import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutExcerpts, type Excerpt, markWhole } from './excerpts'
import { findMatches } from './find-matches'
import { parseQuery } from './parse-query'

const show = ({ pieces, before, after }: Excerpt) =>
  `${before ? '… ' : ''}${pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')}${after ? ' …' : ''}`

const find = (text: string, typed: string) => findMatches(text, parseQuery(typed))

describe('markWhole', () => {
  test.each([
    ['He used Zello, the app.', 'zello', 'He used [Zello], the app.'],
    ['Zellos and zello', 'zello', '[Zellos] and [zello]'],
    ['The security service said', '"security service" service', 'The [security service] said'],
    ['a b c', '"a b" "b c"', '[a b c]'],
    ['Café “crème”', 'creme', 'Café “[crème]”'],
    ['<b>Zello</b>', 'b ', '<[b]>Zello</[b]>'],
    ['nothing', 'else', 'nothing'],
    ['', 'a', ''],
  ])('%j, %s: %s', (text, typed, expected) => expect(show(markWhole(text, find(text, typed)))).toBe(expected))
})

describe('cutExcerpts', () => {
  const filler = 'one two three four five six seven eight nine ten'
  test.each([
    ['zello', `${filler} zello ${filler}`, ['… nine ten [zello] one two …']],
    ['zello', `zello ${filler}`, ['[zello] one two three four five …']],
    ['zello', `${filler} zello`, ['… six seven eight nine ten [zello]']],
    ['zello', `“zello” ${filler}`, ['“[zello]” one two three four …']],
    ['zello app', `app ${filler} zello app ${filler}`, ['… nine ten [zello] [app] one two …']],
    ['zello app', `app ${filler} zello ${filler}`, ['[app] one two three four five …', '… nine ten [zello] one two …']],
    ['else', filler, ['one two three four five six …']],
    ['zello', 'a'.repeat(60) + ' zello ' + 'b'.repeat(60), ['… [zello] …']],
  ])('%s in %j', (typed, text, expected) =>
    expect(cutExcerpts(text, find(text, typed), 30, 2).map(show)).toEqual(expected),
  )

  test('is made of spans of the text, in order, with something marked in each where anything was found', () => {
    const text = fc.array(fc.constantFrom('a', 'bb ', ' ', '\n', '"', '東', '👩‍👧', 'a b'), { maxLength: 200 })
    fc.assert(
      fc.property(text, fc.constantFrom('a', 'b*', '"a b"', 'a bb', '東 a '), fc.nat(60), (parts, typed, length) => {
        const whole = parts.join('')
        const matches = find(whole, typed)
        let last = 0
        for (const { start, end, pieces } of cutExcerpts(whole, matches, length + 1, 2)) {
          expect(pieces.map((piece) => piece.text).join('')).toBe(whole.slice(start, end))
          expect(start).toBeGreaterThanOrEqual(last)
          expect(whole.slice(start, end).isWellFormed()).toBe(true)
          if (matches.length > 0) expect(pieces.some(({ marked }) => marked)).toBe(true)
          last = end
        }
      }),
    )
  })
})
