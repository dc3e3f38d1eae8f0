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
