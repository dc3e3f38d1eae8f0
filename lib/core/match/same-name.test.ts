import { describe, expect, test } from 'vitest'
import { isMisspelt, isSameName } from '@/lib/core/match/same-name'
import type { Name, NameKind } from '@/lib/core/vocabulary'

const name = (exact: string, kind: NameKind): Name => ({
  start: 0,
  end: exact.length,
  exact,
  kind,
  type: null,
  key: exact.toLowerCase(),
  inferred: false,
})

describe('isSameName', () => {
  test.each<[string, string, NameKind, boolean]>([
    ['Brandt', 'Olaf Brandt', 'person', true],
    ['Olaf Brandt', 'Olaf Nils Brandt', 'person', true],
    ['Joe Brandt', 'Joseph Brandt', 'person', true],
    ['Bob Brandt', 'Rob Brandt', 'person', true],
    ['Liz Brandt', 'Elizabeth Brandt', 'person', true],
    ['Alex Brandt', 'Alexandria Brandt', 'person', true],
    ['Olaf Brandt', 'Petra Brandt', 'person', false],
    ['Joe Brandt', 'Jim Brandt', 'person', false],
    ['Olaf', 'Olaf Brandt', 'person', false],
    ['Brandt', 'Olaf Brandtson', 'person', false],
    ['NFO', 'Nordic Fishery Office', 'organisation', true],
    ['MTI', 'Ministry of Trade and Industry', 'organisation', true],
    ['NFO', 'Nordic Fishery Council', 'organisation', false],
    ['Nfo', 'Nordic Fishery Office', 'organisation', false],
    ['NO', 'Nordic Office', 'organisation', false],
    ['Fishery Office', 'Nordic Fishery Office', 'organisation', false],
  ])('%s and %s', (a, b, kind, expected) => {
    expect(isSameName(name(a, kind), name(b, kind))).toBe(expected)
    expect(isSameName(name(b, kind), name(a, kind))).toBe(expected)
  })
})

describe('isMisspelt', () => {
  test.each<[string, string, boolean]>([
    ['Devin Brolan', 'Devin Brolna', true],
    ['Devin Bronsan', 'Devin Brosnan', true],
    ['Ada Mathews', 'Ada Matthews', true],
    ['Ada Philips', 'Ada Phillips', true],
    ['Ada Hale', 'Ada Hall', false],
    ['Ivan Zorinsky', 'Ivan Zorinskiy', false],
    ['Ivan Ilovich', 'Ivan Ilovitch', false],
    ['Orme Co-operative', 'Orme Cooperative', false],
    ['Ada Brandt', 'Ida Brandt', false],
    ['Ada Matthew', 'Ada Matthews', false],
    ['Ada Johnson', 'Ada Jackson', false],
    ['Ada Brandt', 'Ada Brandt', false],
    ['Mathews', 'Matthews', false],
  ])('%s and %s', (a, b, expected) => {
    expect(isMisspelt(name(a, 'person'), name(b, 'person'))).toBe(expected)
    expect(isMisspelt(name(b, 'person'), name(a, 'person'))).toBe(expected)
  })
})
