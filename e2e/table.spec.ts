import { checkAccessibility, expect, makeStory, test } from './fixtures'

test('the table: claim groups by articles, contradictions first, silence shown, a way back to each claim', async ({
  page,
}) => {
  const { story } = await makeStory('Ferry, as a table')
  await page.goto(`/stories/${story.id}/table`)
  const table = page.getByRole('table')
  await expect(table.getByRole('columnheader', { name: /Valley Post/ })).toBeVisible()
  const first = table.getByRole('row').nth(1)
  await expect(first).toContainText('contradicts')
  const apps = table.getByRole('row').filter({ hasText: 'Signal' })
  await expect(apps).toContainText('silent')
  await checkAccessibility(page)
  await apps.getByRole('link', { name: /Signal/ }).click()
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toContainText('Signal')
})

test('the table is filtered by stance, judgement, words and tag, in the address', async ({ page }) => {
  const { story, links, claims } = await makeStory('Ferry, filtered')
  const { annotateLink } = await import('@/lib/use-cases/annotate')
  const signal = claims.find((claim) => claim.exact.includes('Signal'))!
  const link = links.find(({ a, b }) => a === signal.id || b === signal.id)!
  await annotateLink({ storyId: story.id, linkId: link.id, tags: [`apps ${story.id}`], note: 'Needs a call' })
  await page.goto(`/stories/${story.id}/table`)
  const rows = page.getByRole('table').getByRole('row')
  await page.getByRole('checkbox', { name: 'Contradictions' }).check()
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(rows.filter({ hasText: 'Signal' })).toHaveCount(1)
  await expect(rows.filter({ hasText: 'built in Poland' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Clear' }).click()
  await expect(page).toHaveURL(/\/table$/)
  await page.getByRole('searchbox').fill('needs a call')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(rows).toHaveCount(2)
  await page.reload()
  await expect(rows.nth(1)).toContainText('Signal')
  await page.getByRole('link', { name: 'Clear' }).click()
  await expect(page).toHaveURL(/\/table$/)
  await page.getByRole('combobox', { name: /tag/i }).selectOption(`apps ${story.id}`)
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(rows).toHaveCount(2)
})
