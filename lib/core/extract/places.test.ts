import { describe, expect, test } from 'vitest'
import { readContext } from '@/lib/core/extract/facets'
import { findCapital, isArea, isPlaceKnown, isPlaceWithin, toPlaceKey } from '@/lib/core/extract/places'

describe('places', () => {
  test.each<[string, string, boolean]>([
    ['Stockholm', 'Sweden', true],
    ['Stockholm', 'Europe', true],
    ['Stockholm', 'Scandinavia', true],
    ['Stockholm', 'Stockholm', true],
    ['Sweden', 'Stockholm', false],
    ['Stockholm', 'Norway', false],
    ['Atlanta', 'Georgia', true],
    ['Atlanta', 'United States', true],
    ['Tbilisi', 'Georgia (country)', true],
    ['Tbilisi', 'Georgia', false],
    ['Fort Collins', 'Colorado', true],
    ['Plano', 'Texas', true],
    ['Plano', 'Florida', false],
    ['Brooklyn', 'New York City', true],
    ['Brooklyn', 'New York', true],
    ['Washington, D.C.', 'United States', true],
    ['St. Louis', 'Missouri', true],
    ['Hermosillo', 'Sonora', true],
    ['Sonora', 'Mexico', true],
    ['Hermosillo', 'Chihuahua', false],
    ['Glasgow', 'Scotland', true],
    ['Glasgow', 'United Kingdom', true],
    ['Glasgow', 'England', false],
    // Two cities of one name
    ['Birmingham', 'England', true],
    ['Birmingham', 'Alabama', true],
    ['Kansas City', 'Kansas', true],
    ['Kansas City', 'Missouri', true],
    // A namesake far smaller is not meant
    ['Paris', 'Texas', false],
    ['Douma', 'Syria', true],
    ['Istanbul', 'Europe', true],
    ['Istanbul', 'Asia', true],
    ['Kalder', 'Sweden', false],
  ])('%s in %s: %s', (inner, outer, expected) => {
    expect(isPlaceWithin(toPlaceKey(inner.replace(',', '')), toPlaceKey(outer))).toBe(expected)
  })

  test('knows which names are places, and which hold others', () => {
    expect([isPlaceKnown('stockholm'), isPlaceKnown('sweden'), isPlaceKnown('kalder')]).toEqual([true, true, false])
    expect([isArea('sweden'), isArea('georgia'), isArea('stockholm'), isArea('kalder')]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  test('knows a capital where there is one', () => {
    expect([findCapital('sweden'), findCapital('congo'), findCapital('kalder')]).toEqual(['stockholm', null, null])
  })
})

const placesOf = (text: string) =>
  readContext({ title: '', text, publishedAt: null })
    .facets.names.filter(({ kind }) => kind === 'place')
    .map(({ exact, key }) => `${exact} → ${key}`)

describe('places in an article', () => {
  test.each<[string, string[]]>([
    ['They met in the Swedish capital.', ['the Swedish capital → stockholm', 'Swedish → sweden']],
    ['They met in the capital of Norway.', ['the capital → oslo', 'Norway → norway']],
    ['They left Norway. A bomb went off in the capital.', ['Norway → norway', 'the capital → oslo']],
    // Two countries, a city named next, another sort of capital
    ['They left Norway for Sweden. A bomb went off in the capital.', ['Norway → norway', 'Sweden → sweden']],
    ['They left Norway. It is in the capital, Oslo.', ['Norway → norway', 'Oslo → oslo']],
    ['They left Norway. It is in the capital Oslo.', ['Norway → norway', 'Oslo → oslo']],
    ['They left Norway for the capital gains.', ['Norway → norway']],
    ['They drove to Lisbon. A bomb went off in the city.', ['Lisbon → lisbon', 'the city → lisbon']],
    ['They drove from Lisbon to Oslo. A bomb went off in the city.', ['Lisbon → lisbon', 'Oslo → oslo']],
    // Cities of the list, by the words around them
    ['It burned near San Luis Obispo.', ['San Luis Obispo → san luis obispo']],
    ['It burned in Fort Collins, Colorado.', ['Fort Collins → fort collins', 'Colorado → colorado']],
    ['Jackson spoke to Lincoln.', []],
    ['Ana Jackson spoke in Jackson.', []],
  ])('%s', (text, expected) => expect(placesOf(text)).toEqual(expected))
})
