import { ENGINE_VERSION } from '@/lib/core/engine-version'
import type { StoryReading } from '@/lib/core/reading'
import { database } from '@/lib/data/database'
import { judgeLink } from '@/lib/use-cases/judge-link'
import { checkAccessibility, expect, makeStory, test } from './fixtures'

const claimWith = ({ claims }: StoryReading, words: string) => claims.find(({ exact }) => exact.includes(words))!

/** As an older engine would have left it: one claim not found, and the apps taken for an agreement that a person confirmed. */
async function makeOlder(reading: StoryReading): Promise<void> {
  const { story, links } = reading
  const signal = claimWith(reading, 'Signal')
  const linkId = links.find(({ a, b }) => a === signal.id || b === signal.id)!.id
  await database().link.update({ where: { id: linkId }, data: { suggestedStance: 'agrees', suggestedSubtype: null } })
  await judgeLink({ storyId: story.id, linkId, stance: 'agrees' })
  await database().claim.delete({ where: { id: claimWith(reading, 'Nine people').id } })
  const articleId = { in: reading.articles.map(({ id }) => id) }
  await database().articleVersion.updateMany({ where: { articleId }, data: { engineVersion: ENGINE_VERSION - 1 } })
}

test('a story of an older engine is looked at again; what changed is listed and leads to the claims', async ({
  page,
}) => {
  const reading = await makeStory('Ferry, seen again')
  await makeOlder(reading)
  await page.goto(`/stories/${reading.story.id}`)
  await expect(page.getByText('Found by an older engine.')).toBeVisible()
  await page.getByRole('button', { name: 'Look again' }).click()

  const main = page.getByRole('main')
  await expect(main.getByText('3 changes: 2 links, 1 claim')).toBeVisible()
  const judged = main.getByRole('region', { name: /the engine now says otherwise/ })
  await expect(judged).toContainText('judged agrees')
  await expect(judged).toContainText('now contradicts · object')
  await expect(main.getByRole('region', { name: /Claims found anew/ })).toContainText('Nine people')
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 860 })
    await checkAccessibility(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
  await page.setViewportSize({ width: 1440, height: 900 })

  await judged.getByRole('link', { name: 'See the two in the story' }).click()
  const panel = page.getByRole('complementary')
  await expect(panel.getByText(/^confirmed/)).toBeVisible()
  await expect(panel.getByRole('radio', { name: 'agrees' }).first()).toBeChecked()

  await expect(page.getByText(/looked at this story again: 3 changes/)).toBeVisible()
  await page.getByRole('link', { name: 'See what changed' }).click()
  await page.getByRole('button', { name: 'Back to the story' }).click()
  await expect(page).toHaveURL(`/stories/${reading.story.id}`)
  await expect(page.getByRole('button', { name: 'More' })).toBeVisible()
  await expect(page.getByText(/looked at this story again/)).toHaveCount(0)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a story that is up to date can be looked at again, and nothing has changed', async ({ page }) => {
    const { story } = await makeStory('Ferry, seen twice')
    await page.goto(`/stories/${story.id}/reanalysis`)
    await expect(page.getByText('The engine has not looked at this story again yet')).toBeVisible()
    await page.getByRole('button', { name: 'Look again' }).click()
    await expect(page.getByText('Nothing changed')).toBeVisible({ timeout: 15_000 })
  })
})
