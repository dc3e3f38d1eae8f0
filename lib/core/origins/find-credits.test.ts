import { describe, expect, it } from 'vitest'
import { findCredits } from '@/lib/core/origins/find-credits'

describe('findCredits', () => {
  it.each([
    ['The quay reopened.\n\nWith inputs from AP', 'With inputs from AP', 'AP', 'contributed'],
    ['The quay reopened.\nSource: /Courier', 'Source: /Courier', 'Courier', 'source'],
    ['ORME (Reuters) - The quay reopened.', 'ORME (Reuters)', 'Reuters', 'text'],
    ['ST. ORME, Norl. (AP) — The quay reopened.', 'ST. ORME, Norl. (AP)', 'AP', 'text'],
    ['ORME, 3 May, Reuters – The quay reopened.', 'Reuters', 'Reuters', 'text'],
    ['By ADA FINCH, Associated Press\nThe quay reopened.', 'By ADA FINCH, Associated Press', 'AP', 'text'],
    [
      'It reopened.\nCopyright 2019 The Associated Press. All rights reserved.',
      'Copyright 2019 The Associated Press',
      'AP',
      'text',
    ],
    ['This story was reported by The Associated Press.', 'story was reported by The Associated Press', 'AP', 'text'],
    [
      'The Associated Press contributed to this report.',
      'The Associated Press contributed to this report',
      'AP',
      'contributed',
    ],
    [
      'Contributing: Ada Finch; The Associated Press',
      'Contributing: Ada Finch; The Associated Press',
      'AP',
      'contributed',
    ],
    ['The quay had failed, Kvällsposten reports.', 'Kvällsposten reports', 'Kvällsposten', 'reported'],
    [
      'Additional reporting by Agence France-Presse.',
      'Additional reporting by Agence France-Presse',
      'AFP',
      'contributed',
    ],
    [
      'This text was first published by the Orme Courier.',
      'text was first published by the Orme Courier',
      'Orme Courier',
      'source',
    ],
    ['It failed, BBC News’ Ada Finch reported.', 'BBC News’ Ada Finch reported', 'BBC', 'reported'],
  ])('%j', (text, exact, agency, role) => {
    const [credit] = findCredits(text)
    expect(credit).toMatchObject({ exact, agency, role })
    expect(text.slice(credit?.start, credit?.end)).toBe(exact)
  })

  it.each([
    '',
    'The quay reopened.',
    '(Photo by Ola Lind/Getty Images)',
    'The mayor at the quay. (AP)\n\nThe quay reopened.',
    'Ola Lind/AP',
    'He reports to the mayor.',
    'Reuters has an office there.',
    'Additional reporting by Ada Finch.',
    'Source: Bureau of Quays, which counts ships.',
  ])('nothing in %j', (text) => expect(findCredits(text)).toEqual([]))

  it('puts the surest first and leaves out the outlet itself', () => {
    const text = 'ORME (AP) - It failed, the Orme Courier reports.\n\nWith inputs from AFP'
    expect(findCredits(text, 'Orme Courier').map(({ role, agency }) => `${role} ${agency}`)).toEqual([
      'text AP',
      'contributed AFP',
    ])
  })
})
