import { REASONS } from '@/components/how/reason-kinds'
import how from '@/i18n/messages/en/how'
import { checkAccessibility, claimLink, expect, makeStory, test } from './fixtures'

test('the page tells what every reason means and how often the program is right', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'How Crossread decides' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'How Crossread decides' })).toBeVisible()
  const { example } = REASONS['other thing']
  const reason = page.locator('#reason-other-thing')
  await expect(reason).toContainText(how.reasons['other thing'].heading)
  await expect(reason).toContainText(example.shown)
  await expect(page.getByRole('table', { name: /Every set/ })).toContainText('dev/crossread-gold')
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 860 })
    await checkAccessibility(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
})

test('from a suggestion in the evidence one gets to what its reason means', async ({ page }) => {
  const { story } = await makeStory('Ferry, explained')
  await page.goto(`/stories/${story.id}`)
  await claimLink(page, /messaging app Signal/).click()
  await page.getByRole('complementary').getByRole('link', { name: 'What this means' }).click()
  await expect(page).toHaveURL('/how#reason-other-thing')
  await expect(page.getByText(how.reasons['other thing'].meaning)).toBeInViewport()
})
