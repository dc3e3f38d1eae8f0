import { checkAccessibility, claimLink, expect, makeStory, test } from './fixtures'

const report = (outlet: string, date: string, words: string) => ({
  outlet,
  title: `Ferry fire, ${outlet}`,
  date,
  text: `${words} people were killed when a fire broke out on the ferry Tessaly near Lund on Monday.`,
})

test('a count that grew with the days reads as an update, and not as a contradiction', async ({ page }) => {
  const { story, claims } = await makeStory('Ferry, a later count', [
    report('First Gazette', '2021-05-11', 'Nineteen'),
    report('Second Ledger', '2021-05-12', 'Twenty-three'),
  ])
  const first = claims.find((claim) => claim.exact.startsWith('Nineteen'))!
  await page.goto(`/stories/${story.id}?claim=${first.id}`)
  const panel = page.getByRole('complementary')
  await expect(panel.getByRole('list', { name: 'Reasons' })).toContainText('updated: Nineteen → Twenty-three')
  await expect(panel.getByText('1 update', { exact: false }).first()).toBeVisible()
  await expect(claimLink(page, /Nineteen people.*counted at another time by 1 of 1 source, not judged/)).toBeVisible()
  await expect(page.getByRole('button', { name: '1 update' })).toBeVisible()
  await expect(page.getByRole('button', { name: '0 contradict' })).toBeVisible()
  await checkAccessibility(page)
  await page.getByRole('button', { name: '1 update' }).click()
  await expect(page).toHaveURL(/show=updated/)
  await page.goto(`/stories/${story.id}/table`)
  await expect(page.getByRole('grid').getByText('update', { exact: false }).first()).toBeVisible()
  await checkAccessibility(page)
})
