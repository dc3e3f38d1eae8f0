import { describe, expect, test } from 'vitest'
import { toStandingClaim } from '@/lib/core/extract/standing-claim'
import { comparePair } from '@/lib/core/match/pair-evidence'

const polarityOf = (a: string, b: string) =>
  comparePair(toStandingClaim(a, 'a'), toStandingClaim(b, 'b'))
    .findings.filter(({ kind }) => kind === 'negated' || kind === 'half negated' || kind === 'denied')
    .map(({ kind, a: left, b: right }) => `${kind}: ${left?.exact} ≠ ${right?.exact}`)

describe('comparePolarity', () => {
  test.each<[string, string, string[]]>([
    ['Olaf Brandt signed the lease.', 'Olaf Brandt did not sign the lease.', ['negated: signed ≠ not sign']],
    ['Olaf Brandt signed the lease.', 'Olaf Brandt never signed the lease.', ['negated: signed ≠ never signed']],
    [
      'Olaf Brandt signed the lease.',
      'Olaf Brandt refused to sign the lease.',
      ['half negated: signed ≠ refused to sign'],
    ],
    ['Olaf Brandt warned the miners.', 'Olaf Brandt failed to warn the miners.', ['negated: warned ≠ failed to warn']],
    ['The miners were armed.', 'The miners were not armed.', ['negated: armed ≠ not armed']],
    ['There was a secret deal in Orme.', 'There was no secret deal in Orme.', ['negated: deal ≠ no secret deal']],
    [
      'Olaf Brandt had a permit for Orme.',
      'Olaf Brandt sailed without a permit for Orme.',
      ['half negated: permit ≠ without a permit'],
    ],
    [
      'The miners left the pit.',
      'The flood kept the miners from leaving the pit.',
      ['negated: left ≠ kept the miners from leaving'],
    ],
    [
      'Olaf Brandt sold the maps.',
      'Olaf Brandt denied that he sold the maps.',
      ['denied: Olaf Brandt sold the maps. ≠ denied'],
    ],
    [
      'The fire in Orme was arson.',
      'Police ruled out arson in the Orme fire.',
      ['denied: The fire in Orme was arson. ≠ ruled out'],
    ],
    // Both say no, or both say yes
    ['Olaf Brandt did not sign the lease.', 'Olaf Brandt refused to sign the lease.', []],
    ['Olaf Brandt signed the lease.', 'Olaf Brandt did not fail to sign the lease.', []],
    ['Olaf Brandt signed the lease.', 'Olaf Brandt not only signed the lease but framed it.', []],
    ['The miners left at noon.', 'The miners did not leave until noon.', []],
    ['Olaf Brandt denied that he sold the maps.', 'Olaf Brandt rejected the claim that he sold the maps.', []],
    ['Olaf Brandt sold the maps.', 'Olaf Brandt never denied that he sold the maps.', []],
    // Another word is negated
    ['Olaf Brandt signed the lease.', 'Olaf Brandt signed the lease and did not leave.', []],
    ['Olaf Brandt signed the lease.', 'Olaf Brandt, who was not well, signed the lease.', []],
    ['Olaf Brandt sold a map.', 'Olaf Brandt did not see the man who sold a map.', []],
    // Another doer; what is only wanted or possible
    ['Olaf Brandt signed the lease.', 'Petra Holm did not sign the lease.', ['half negated: signed ≠ not sign']],
    [
      'Olaf Brandt planned to sign the lease.',
      'Olaf Brandt did not sign the lease.',
      ['half negated: sign ≠ not sign'],
    ],
    ['Olaf Brandt might sign the lease.', 'Olaf Brandt did not sign the lease.', ['half negated: sign ≠ not sign']],
    // No evidence is a doubt, told elsewhere
    ['Olaf Brandt sold the maps.', 'There is no evidence that Olaf Brandt sold the maps.', []],
    ['They had evidence of a sale.', 'They had no evidence of a sale.', []],
    ['The port was denied a permit.', 'The port has a permit.', []],
  ])('%j and %j', (a, b, expected) => expect(polarityOf(a, b)).toEqual(expected))
})
