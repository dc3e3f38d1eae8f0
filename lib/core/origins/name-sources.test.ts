import { expect, test } from 'vitest'
import { nameNewsrooms, nameSpeakers } from '@/lib/core/origins/name-sources'

const speaker = (exact: string, key = exact.toLowerCase().replace(/^(?:the|a) /, '')) => ({
  start: 0,
  end: exact.length,
  exact,
  key,
})

test.each([
  ['the police', ['police']],
  ['a spokesman for the ministry', ['spokesman for the ministry', 'ministry']],
  ['police spokeswoman Ada Finch', ['police spokeswoman ada finch', 'police']],
  ['officials', ['officials?']],
  ['three harbour officials familiar with the report', ['three harbour officials familiar with the report?']],
  ['a source close to the mayor', ['source close to the mayor?']],
  ['the Attorney General of Norland', ['attorney general of norland']],
  ['people', ['people?']],
  ['authorities', ['authorities?']],
])('%s', (exact, keys) => {
  expect(
    nameSpeakers(speaker(exact)).map(({ key, vague }) => (vague && !key.startsWith('spokes') ? `${key}?` : key)),
  ).toEqual(keys)
})

test('a pronoun is told by the name it stands for, or is nobody', () => {
  expect(nameSpeakers(speaker('she', 'ada finch'))[0]).toMatchObject({ name: 'Ada Finch', vague: false })
  expect(nameSpeakers(speaker('he', 'unknown 12'))).toEqual([])
  expect(nameSpeakers(null)).toEqual([])
})

test.each([
  ['Finch told the Orme Courier that it had failed.', ['told the Orme Courier'], 'Orme Courier'],
  ['It had failed, according to Reuters.', ['according to Reuters'], 'Reuters'],
  ['The Orme Post first reported that it had failed.', ['The Orme Post first reported'], 'Orme Post'],
  ['It had failed, she said on CNN’s morning show.', ['on CNN'], 'CNN'],
  ['In an interview with the BBC she denied it.', ['interview with the BBC'], 'BBC'],
  ['She told the mayor on Monday.', [], undefined],
  ['The Press office reported to her.', [], undefined],
])('%s', (text, exact, name) => {
  const found = nameNewsrooms(text, { start: 0, end: text.length })
  expect(found.map(({ quote }) => quote.exact)).toEqual(exact)
  expect(found[0]?.name).toBe(name)
  for (const { quote } of found) expect(text.slice(quote.start, quote.end)).toBe(quote.exact)
})
