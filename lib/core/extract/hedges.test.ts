import { describe, expect, test } from 'vitest'
import { findHedges } from '@/lib/core/extract/hedges'
import { readSentences } from '@/lib/core/extract/sentence-tokens'

const hedgesOf = (text: string) =>
  readSentences(text)
    .flatMap((sentence) => findHedges(text, sentence))
    .map(({ exact, scope, head }) => [exact, text.slice(scope.start, scope.end), text.slice(head.start, head.end)])

describe('findHedges', () => {
  // The hedging words, their reach, and the word they bear on most.
  test.each<[string, [string, string, string][]]>([
    ['The alleged arson attack shut the quay.', [['alleged', 'arson attack', 'attack']]],
    ['Suspected harbour gang gunmen fled.', [['Suspected', 'harbour gang gunmen', 'gunmen']]],
    ['They caught the suspected gunman Olin Hale on Monday.', [['suspected', 'gunman Olin Hale', 'gunman']]],
    ['Brandt allegedly sold the maps.', [['allegedly', 'sold the maps', 'sold']]],
    ['The maps were reportedly sold to a spy.', [['reportedly', 'sold to a spy', 'sold']]],
    ['All were apparently citizens of Norland.', [['apparently', 'citizens', 'citizens']]],
    ['Apparently, the crew left the quay early.', [['Apparently', 'the crew left the quay early', 'left']]],
    ['The ferry appears to have sunk near Orme.', [['appears to', 'have sunk near Orme', 'sunk']]],
    ['It seemed to be a gang attack.', [['seemed to', 'be a gang attack', 'attack']]],
    ['The ferry is believed to have sunk.', [['is believed to', 'have sunk', 'sunk']]],
    ['Two men were widely thought to control the quay.', [['were widely thought to', 'control the quay', 'control']]],
    ['The pilot may have mistaken the light.', [['may have', 'mistaken the light', 'mistaken']]],
    ['The blast might be linked to the lease.', [['might be', 'linked to the lease', 'linked']]],
    ['Brandt was accused of selling the maps.', [['accused of', 'selling the maps', 'selling']]],
    ['A man suspected of arson was held.', [['suspected of', 'arson', 'arson']]],
    ['He was charged with the murder of a guard.', [['charged with', 'murder', 'murder']]],
    ['They heard allegations that the crew sold maps.', [['allegations that', 'the crew sold maps', 'sold']]],
    ['There is no evidence that the crew sold maps.', [['no evidence that', 'the crew sold maps', 'sold']]],
    ['There is no evidence the crew had direct ties.', [['no evidence', 'the crew had direct ties', 'ties']]],
    ['Police saw no sign of a struggle.', [['no sign of', 'struggle', 'struggle']]],
    ['It is unclear whether the pilot was warned.', [['It is unclear whether', 'the pilot was warned', 'warned']]],
    ['It was not clear if the pilot was warned.', [['It was not clear if', 'the pilot was warned', 'warned']]],
    [
      'Officials have not said whether the flare was meant to kill.',
      [['have not said whether', 'the flare was meant to kill', 'meant']],
    ],
    ['Nobody knows whether the pilot had a permit.', [['whether', 'the pilot had a permit', 'permit']]],
    [
      'It is unclear whether the pilot, who left, was warned.',
      [['It is unclear whether', 'the pilot, who left, was warned', 'warned']],
    ],
    ['They asked whether the pilot had a permit.', []],
    ['The port could have been behind the blast.', []],
    ['Brandt accused the crew of selling maps.', [['accused the crew of', 'selling maps', 'selling']]],
    ['The alleged ballot-tampering went on.', [['alleged', 'ballot-tampering', 'tampering']]],
    ['They decide whether they will sell the quay.', []],
    ['A possible tax was discussed.', []],
    // No hedge: leave to go, the month, a condition, both ways open
    ['The crew may leave on Friday.', []],
    ['The ferry sank in May.', []],
    ['It sails if the port pays.', []],
    ['They sail whether or not the port pays.', []],
    ['They sail regardless of whether the port pays.', []],
    ['The mayor suspected of nothing.', []],
    ['The link is possible.', []],
  ])('%s', (text, expected) => expect(hedgesOf(text)).toEqual(expected))
})
