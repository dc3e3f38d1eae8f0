import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import how from '@/i18n/messages/en/how'
import { inUse, listEngines, parseFigures } from './figures'

const rules = { n: 504, macroF1: 0.54, low: 0.45, high: 0.62, classes: { agrees: { precision: 0.8, recall: 0.8 } } }

test('all parts of the engine together are the engine in use; rules alone where only they were measured', () => {
  const both = { ...rules, macroF1: 0.7 }
  const figures = parseFigures({ sets: { 'dev/a': { rules, both }, 'dev/b': { rules } }, stories: {} })
  expect(inUse(figures.sets['dev/a']!)).toEqual(both)
  expect(inUse(figures.sets['dev/b']!)).toEqual(rules)
  expect(listEngines(figures)).toEqual(['rules', 'both'])
})

test.each([
  ['as little as one figure', { sets: { 'dev/a': { rules: { macroF1: 0.5 } } } }, ['dev/a']],
  ['no stories', { sets: { 'dev/a': { rules } } }, ['dev/a']],
  ['nothing', {}, []],
  ['something else', { sets: { 'dev/a': { rules: { macroF1: 'high' } } } }, []],
  ['no object', 7, []],
])('%s is read as far as it goes', (_, stored, names) => {
  expect(Object.keys(parseFigures(stored).sets)).toEqual(names)
})

test('the figures kept in the project are read, and every set has its words', () => {
  const file = path.resolve(import.meta.dirname, '../../bench/figures.json')
  const names = Object.keys(parseFigures(JSON.parse(readFileSync(file, 'utf8'))).sets)
  expect(names.length).toBeGreaterThan(5)
  expect(names.filter((name) => !(name in how.sets))).toEqual([])
})
