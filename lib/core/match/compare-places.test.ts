import { describe, expect, test } from 'vitest'
import { toStandingClaim } from '@/lib/core/extract/standing-claim'
import { judgePair } from '@/lib/core/judge/judge-pair'
import { comparePair } from '@/lib/core/match/pair-evidence'
import type { ComparableClaim } from '@/lib/core/vocabulary'

const placesOf = (a: string, b: string) =>
  comparePair(toStandingClaim(a, 'a'), toStandingClaim(b, 'b'))
    .findings.filter(({ kind }) => kind === 'place within' || kind === 'other place')
    .map((finding) => `${finding.kind}: ${finding.a?.exact} ${finding.sign} ${finding.b?.exact}`)

describe('comparePlaces', () => {
  test.each<[string, string, string[]]>([
    ['A lorry burned in Stockholm.', 'A lorry burned in Sweden.', ['place within: Stockholm in Sweden']],
    ['A lorry burned in Sweden.', 'A lorry burned in Stockholm.', ['place within: Sweden holds Stockholm']],
    ['A lorry burned in Atlanta.', 'A lorry burned in Georgia.', ['place within: Atlanta in Georgia']],
    ['A lorry burned in Plano.', 'A lorry burned in the United States.', ['place within: Plano in United States']],
    [
      'A lorry burned in the Swedish capital.',
      'A lorry burned in Sweden.',
      ['place within: the Swedish capital in Sweden'],
    ],
    ['A lorry burned in Stockholm.', 'A lorry burned in Oslo.', ['other place: Stockholm ≠ Oslo']],
    ['A lorry burned in Stockholm.', 'A lorry burned in Norway.', ['other place: Stockholm ≠ Norway']],
    ['A lorry burned in Sonora.', 'A lorry burned in Chihuahua.', ['other place: Sonora ≠ Chihuahua']],
    ['A lorry burned in Birmingham.', 'A lorry burned in Alabama.', ['place within: Birmingham in Alabama']],
    ['A lorry burned in Kalder.', 'A lorry burned in Orme.', ['other place: Kalder ≠ Orme']],
    // Nobody knows where Kalder is: it may lie in Sweden, but it is not Oslo
    ['A lorry burned in Kalder.', 'A lorry burned in Sweden.', []],
    ['A lorry burned in Kalder.', 'A lorry burned in Oslo.', ['other place: Kalder ≠ Oslo']],
    ['A lorry burned in Stockholm.', 'A lorry burned in Stockholm.', []],
    ['A lorry burned in Stockholm, Sweden.', 'A lorry burned in Stockholm.', []],
    ['A lorry burned in the Swedish capital.', 'A lorry burned in Stockholm.', []],
    ['Swedish police found a lorry.', 'Norwegian police found a lorry.', []],
    ['A lorry burned in Lisbon after the Oslo talks.', 'A lorry burned in Lisbon.', []],
  ])('%j and %j', (a, b, expected) => expect(placesOf(a, b)).toEqual(expected))

  test('the reason reads the same from both sides', () => {
    const pair = [
      toStandingClaim('A beer lorry burned in Stockholm.', 'a'),
      toStandingClaim('A beer lorry burned in Sweden.', 'b'),
    ] as const
    const textsOf = ([a, b]: readonly [ComparableClaim, ComparableClaim]) =>
      judgePair(a, b).reasons.map(({ text }) => text)
    expect(textsOf(pair)).toContain('Stockholm, in Sweden')
    expect(textsOf([pair[1], pair[0]])).toContain('Stockholm, in Sweden')
  })
})
