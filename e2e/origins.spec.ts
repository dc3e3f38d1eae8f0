import type { Page } from '@playwright/test'
import { announcement, checkAccessibility, expect, makeStory, test } from './fixtures'

/** Two reports that rest on the same police, one of them agency text, and one that credits nobody. */
function makeReports(ferry: string) {
  const date = '2021-05-11'
  return [
    {
      outlet: 'Harbour Gazette',
      title: 'Ferry fire leaves four dead',
      date,
      text: `LUND (AP) - Four people were killed when the ferry ${ferry} caught fire near Lund on Monday, police said.\n\nThe ferry was built in Poland.`,
    },
    {
      outlet: 'Morning Ledger',
      title: 'Blaze at sea',
      date,
      text: `Police said that four people were killed in the fire on the ferry ${ferry} near Lund on Monday.\n\nThe mayor closed the harbour.`,
    },
    {
      outlet: 'Valley Post',
      title: 'Nine dead near Lund',
      date,
      text: `Nine people were killed on board the burning ferry ${ferry} near Lund on Monday.\n\nA choir from Ashford sang at noon.`,
    },
  ]
}

async function openToll(page: Page, ferry: string) {
  const { story, claims } = await makeStory(`Fire on the ${ferry}`, makeReports(ferry))
  const toll = claims.find(({ exact }) => exact.startsWith('Four people'))!
  await page.goto(`/stories/${story.id}?claim=${toll.id}`)
  return { story, panel: page.getByRole('complementary') }
}

test('origins are counted, joined, separated and undone by keyboard', async ({ page }) => {
  const { panel } = await openToll(page, 'Benira')
  await expect(panel.getByText('3 outlets, 2 origins: 2 agree, 1 contradicts')).toBeVisible()
  await expect(panel.getByText(/same speaker: police/).first()).toBeVisible()
  const separate = panel.getByRole('button', { name: 'Separate the origins of Harbour Gazette and Morning Ledger' })
  await separate.focus()
  await page.keyboard.press('Enter')
  await expect(announcement(page).filter({ hasText: 'Counted as two origins' })).toBeAttached()
  await expect(panel.getByText('3 outlets, 3 origins: 2 agree, 1 contradicts')).toBeVisible()
  await expect(panel.getByText(/separated by/)).toBeVisible()
  const join = panel.getByRole('button', { name: 'Join the origins of Harbour Gazette and Morning Ledger' })
  await expect(join).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(panel.getByText('3 outlets, 2 origins: 2 agree, 1 contradicts')).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(panel.getByText('3 outlets, 3 origins: 2 agree, 1 contradicts')).toBeVisible()
  await join.focus()
  await page.keyboard.press('Space')
  await expect(panel.getByText('3 outlets, 2 origins: 2 agree, 1 contradicts')).toBeVisible()
  await expect(panel.getByText(/joined by/)).toBeVisible()
})

test('the origin stands in the head of a column, in the rows of the table and in the history', async ({ page }) => {
  const { story, panel } = await openToll(page, 'Lomira')
  await expect(page.getByRole('region', { name: 'Ferry fire leaves four dead' }).getByText(/AP text/)).toBeVisible()
  await panel.getByText('Words').first().click()
  await expect(panel.getByText(/“police”/).first()).toBeVisible()
  await checkAccessibility(page)
  await panel
    .getByRole('button', { name: /^Separate the origins/ })
    .first()
    .click()
  await expect(panel.getByText(/3 origins/).first()).toBeVisible()
  await page.goto(`/stories/${story.id}/table`)
  await expect(page.getByRole('rowheader').filter({ hasText: '3 outlets, 3 origins' })).toHaveCount(1)
  await page.goto(`/stories/${story.id}/history`)
  await expect(page.getByText(/as two origins/).first()).toBeVisible()
})
