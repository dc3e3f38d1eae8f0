import { describe, expect, it } from 'vitest'
import { findCredit } from '@/lib/core/origins/find-credit'

describe('findCredit', () => {
  it.each([
    ['The quay reopened.\n\nWith inputs from AP', 'With inputs from AP', 'AP'],
    ['The quay reopened.\nSource: /Courier', 'Source: /Courier', 'Courier'],
    ['ORME (Reuters) - The quay reopened.', '(Reuters)', 'Reuters'],
    ['The Associated Press contributed to this report.', 'The Associated Press contributed to this report', 'AP'],
    ['The quay had failed, Kvällsposten reports.', 'Kvällsposten reports', 'Kvällsposten'],
    ['Additional reporting by Agence France-Presse.', 'Additional reporting by Agence France-Presse', 'AFP'],
    ['This text was first published by the Orme Courier.', 'first published by the Orme Courier', 'Orme Courier'],
  ])('%j', (text, exact, agency) => {
    const credit = findCredit(text)
    expect(credit).toMatchObject({ exact, agency })
    expect(text.slice(credit?.start, credit?.end)).toBe(exact)
  })

  it.each([
    '',
    'The quay reopened.',
    '(Photo by Ola Lind/Getty Images)',
    'He reports to the mayor.',
    'Reuters has an office there.',
  ])('is null for %j', (text) => expect(findCredit(text)).toBeNull())
})
