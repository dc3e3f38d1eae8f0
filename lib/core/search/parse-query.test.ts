import Database from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findMatches, matchesAll } from './find-matches'
import { LONGEST_QUERY, parseQuery, toMatchExpression } from './parse-query'
import { splitSearchWords } from './search-words'

describe('parseQuery', () => {
  test.each([
    ['zello', '(zello OR zello*)'],
    ['zello ', 'zello'],
    ['zello akilov', 'zello AND (akilov OR akilov*)'],
    ['"zello"', 'zello'],
    ['"security service"', 'security service'],
    ['“Security  Service” said.', 'security service AND said'],
    ['«tjänst»', 'tjanst'],
    ['contact* zello ', '(contact OR contact*) AND zello'],
    ['"was in contact*"', '(was in contact OR was in contact*)'],
    ['"was in contact"*', '(was in contact OR was in contact*)'],
    ['"was in cont', '(was in cont OR was in cont*)'],
    ['13', '13'],
    ['12,000', '12 000'],
    ['U.S.', 'u s'],
    ['NEAR(a b, 2) OR NOT c', 'near a AND b AND 2 AND or AND not AND (c OR c*)'],
    ['AND', '(and OR and*)'],
    ['*', null],
    ['""', null],
    ['" "" ( ) ^ : - + {', null],
    ['\0 \ud83d \udc00', null],
    ['東京', '(東 京 OR 東 京*)'],
    ['', null],
  ])('%j → %j', (typed, expected) => {
    const written = toMatchExpression(parseQuery(typed))
    expect(written?.replaceAll('"', '').replaceAll(' *', '*') ?? null).toBe(expected)
  })

  test('a question without end is read as far as it may be', () => {
    expect(parseQuery('word '.repeat(LONGEST_QUERY)).flatMap(({ words }) => words)).toHaveLength(64)
  })
})

describe('on the full-text search itself', () => {
  const database = new Database(':memory:')
  database.exec(`CREATE VIRTUAL TABLE texts USING fts5(words, content='', contentless_delete=1, tokenize='ascii')`)
  const save = database.prepare('INSERT OR REPLACE INTO texts (rowid, words) VALUES (1, ?)')
  const search = database.prepare('SELECT rowid FROM texts WHERE texts MATCH ?')
  const isFound = (typed: string, text: string): boolean => {
    save.run(
      splitSearchWords(text)
        .map(({ folded }) => folded)
        .join(' '),
    )
    const expression = toMatchExpression(parseQuery(typed))
    return expression !== null && search.all(expression).length > 0
  }
  const piece = fc.constantFrom(
    ...[
      '"',
      '“',
      '*',
      ' ',
      '(',
      ')',
      'NEAR(',
      'AND ',
      'OR',
      'NOT ',
      '^',
      ':',
      '{',
      '+',
      '-',
      "'",
      '\0',
      '\ud83d',
      '👩‍👧',
    ],
    ...['a', 'ab', 'A', 'á', 'b', 'ab b', '1', '東', 'أ', '\u0301'],
  )
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
  )

  test('no question is an error, and what is found is exactly what is marked', () => {
    fc.assert(
      fc.property(hostile, hostile, (typed, text) => {
        const query = parseQuery(typed)
        expect(isFound(typed, text)).toBe(matchesAll(text, query))
        for (const { start, end, term } of findMatches(text, query)) {
          expect(matchesAll(text.slice(start, end), [query[term]!])).toBe(true)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('a text is found by its own words, as a phrase too', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const words = splitSearchWords(text).length
        fc.pre(words > 0 && words <= 64 && text.length < LONGEST_QUERY)
        expect(isFound(text, text)).toBe(true)
        expect(isFound(`"${text.replaceAll(/["“”„‟«»＂*]/g, ' ')}"`, text)).toBe(true)
      }),
    )
  })
})
