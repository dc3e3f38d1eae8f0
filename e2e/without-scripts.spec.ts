import { claimLink, expect, makeStory, test } from './fixtures'

test.use({ javaScriptEnabled: false })

test('before any script has loaded: a claim is a link, the panel is there, and judging is a form', async ({ page }) => {
  const { story } = await makeStory('Ferry, no scripts')
  await page.goto(`/stories/${story.id}`)
  await claimLink(page, /messaging app Signal/).click()
  const panel = page.getByRole('complementary')
  await expect(panel.getByText('contradicts · object or means')).toBeVisible()
  await expect(panel.getByRole('blockquote')).toContainText('messaging app WhatsApp')
  await panel.getByRole('radio', { name: 'unrelated' }).click()
  await expect(claimLink(page, /messaging app Signal.*single source/)).toBeVisible()
})

test('the table without scripts: a plain table, sorted and narrowed by links, and by a form', async ({ page }) => {
  const { story } = await makeStory('Ferry, table, no scripts')
  await page.goto(`/stories/${story.id}/table`)
  const rows = page.getByRole('table').getByRole('row')
  await page
    .getByRole('columnheader', { name: /Harbour Gazette/ })
    .getByRole('link')
    .click()
  await expect(page.getByRole('columnheader', { name: /Harbour Gazette/ })).toHaveAttribute('aria-sort', 'ascending')
  await page.getByRole('searchbox').fill('poland')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/sort=article-\d+/)
  await expect(rows).toHaveCount(3)
  await rows.last().getByRole('link').first().click()
  await expect(page.getByRole('complementary')).toContainText('Poland')
})
