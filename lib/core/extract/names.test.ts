import { describe, expect, test } from 'vitest'
import { findNames } from '@/lib/core/extract/names'
import { readSentences } from '@/lib/core/extract/sentence-tokens'

const namesOf = (text: string) => findNames(text, readSentences(text))
const keysOf = (text: string) => namesOf(text).map((name) => `${name.exact} → ${name.kind} ${name.key}`)

describe('findNames', () => {
  test.each<[string, string[]]>([
    ['Yesterday Mr. Orlo Venn spoke in Lisbon.', ['Orlo Venn → person orlo venn', 'Lisbon → place lisbon']],
    ['The Uzbek driver met a Swede.', ['Uzbek → place uzbekistan', 'Swede → place sweden']],
    [
      'They quoted ISIS, Daesh and the Islamic State.',
      [
        'ISIS → organisation islamic state',
        'Daesh → organisation islamic state',
        'Islamic State → organisation islamic state',
      ],
    ],
    ['It is what it is for us.', []],
    [
      'The Ministry of Trade and Industry paid.',
      ['Ministry of Trade and Industry → organisation ministry of trade and industry'],
    ],
    ['On Monday in March they left.', []],
    ['Prime Minister Ilse van der Brom resigned.', ['Ilse van der Brom → person ilse van der brom']],
    ['We met Abu Tamin al-Rusafi there.', ['Abu Tamin al-Rusafi → person abu tamin al rusafi']],
    ['Pictures were sent to the U.S. by WhatsApp.', ['U.S. → place united states', 'WhatsApp → thing whatsapp']],
  ])('reads %j', (text, expected) => {
    expect(keysOf(text)).toEqual(expected)
  })

  test('a surname alone gets the key of the full name, before and after it', () => {
    const keys = namesOf('They arrested Tomas Kelvin, 41, on Friday. Kelvin had no lawyer.').map((name) => name.key)
    expect(keys).toEqual(['tomas kelvin', 'tomas kelvin'])
  })

  test.each<[string, string[]]>([
    ['Sen. Ada Brandt spoke. Sen. Brandt left. Ms. Brandt and Brandt met.', ['ada brandt']],
    ['President Ada Brandt spoke. Former President Brandt left.', ['ada brandt']],
    ['Joseph R. Brandt Jr. spoke. Brandt left.', ['joseph brandt']],
    ['The EU met. The European Union left.', ['european union']],
    ['The FBI met. The Federal Bureau of Investigation left.', ['fbi']],
    ['They fought IS. The Islamic State lost to ISIS and Daesh.', ['islamic state']],
    ['The Nordic Fishery Office paid. The NFO left.', ['nordic fishery office']],
    ['The NFO paid. The Nordic Fishery Office left.', ['nordic fishery office']],
    [
      'The Nordic Fishery Office met the Norland Fishery Office. The NFO left.',
      ['nfo', 'nordic fishery office', 'norland fishery office'],
    ],
  ])('reads %j as %j', (text, keys) => {
    expect([...new Set(namesOf(text).map((name) => name.key))].sort()).toEqual(keys)
  })

  test('letters in brackets stand for the name before them', () => {
    const keys = namesOf('The Nordic Fishery Office (NFO) said so. The NFO paid.').map((name) => name.key)
    expect(new Set(keys)).toEqual(new Set(['nordic fishery office']))
  })

  test.each([
    ['They used an encrypted messaging app called Nordo for it.', 'Nordo', 'messaging app'],
    ['The messaging app Nordo was down.', 'Nordo', 'messaging app'],
    ['We tried Nordo, a new messaging app, at once.', 'Nordo', 'messaging app'],
    ['He wrote on Zello.', 'Zello', 'messaging app'],
  ])('reads the type in %j', (text, exact, type) => {
    expect(namesOf(text).find((name) => name.exact === exact)).toMatchObject({ type, kind: 'thing' })
  })
})
