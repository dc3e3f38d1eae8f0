import { annotateClaim } from '@/lib/use-cases/annotate'
import { checkAccessibility, expect, makeReports, makeStory, test } from './fixtures'

// A captain whom no other test has: the search looks through all stories.
const REPORTS = makeReports('Zävelo').map((report) => ({ ...report, text: report.text.replaceAll('Dahl', 'Quill') }))

test('a search over all stories: claims, articles, notes and tags in context, each leading to its place', async ({
  page,
}) => {
  test.slow()
  const { story, claims } = await makeStory('Ferry, searched', REPORTS)
  const signal = claims.find(({ exact }) => exact.includes('Signal'))!
  await annotateClaim({
    storyId: story.id,
    claimId: signal.id,
    note: 'Ask the zavelo’s captain',
    tags: ['Zavelo crew'],
  })
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' }).click()
  await expect(page.getByRole('heading', { name: 'How to search' })).toBeVisible()

  const field = page.getByRole('searchbox', { name: 'Search all stories' })
  await expect(field).toBeFocused()
  await field.fill('ZAVEL')
  await field.press('Enter')
  for (const kind of ['Claims', 'Articles', 'Notes', 'Tags']) {
    await expect(page.getByRole('region', { name: kind }).locator('mark').first()).toHaveText(/^z[aä]velo$/i)
  }
  await checkAccessibility(page)
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)

  await field.fill('"app Signal" quill')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('link', { name: /^Claims \d+$/ }).click()
  const result = page
    .getByRole('region', { name: 'Claims' })
    .getByRole('listitem')
    .filter({ hasText: 'Ferry, searched' })
  await expect(result.locator('mark')).toHaveText(['Quill', 'app Signal'])
  await expect(result).toContainText('1 contradicts')
  await result.getByRole('link', { name: /messaging app Signal/ }).click()
  await expect(page).toHaveURL(new RegExp(`/stories/${story.id}\\?.*claim=${signal.id}`))
})

test('many results are shown step by step, and reading goes on with the first new one', async ({ page }) => {
  const text = Array.from({ length: 26 }, (_, i) => `The Quorvin mill sold ${i + 2} boats in Lund on Monday.`).join(
    '\n\n',
  )
  await makeStory('Mill', [{ outlet: 'Harbour Gazette', title: 'Boats', date: '2021-05-11', text }])
  await page.goto('/search?q=quorvin&in=claims')
  const results = page.getByRole('region', { name: 'Claims' }).locator('> ol > li')
  await expect(results).toHaveCount(20)
  await page.getByRole('button', { name: /^Show \d more$/ }).press('Enter')
  await expect(results).toHaveCount(26)
  await expect(results.nth(20)).toBeFocused()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('what a story does not have is looked for in all of them; where nothing is found, it says what to try', async ({
    page,
  }) => {
    const { story } = await makeStory('Ferry, searched plainly')
    await page.goto(`/stories/${story.id}?q=signal xylophone`)
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('link', { name: 'Search all stories' }).click()
    await expect(page.getByText('Nothing found for signal xylophone')).toBeVisible()
    await page.getByRole('link', { name: 'signal', exact: true }).click()
    await expect(page.getByRole('region', { name: 'Claims' }).locator('mark').first()).toHaveText('Signal')
  })
})
