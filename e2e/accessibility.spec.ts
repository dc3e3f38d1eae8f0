import { addToImport, startImport } from '@/lib/use-cases/start-import'
import { checkAccessibility, expect, makeStory, test } from './fixtures'

test('axe finds nothing on any page, wide in light and on a phone in dark', async ({ page }) => {
  test.setTimeout(180_000)
  const { story, articles, claims } = await makeStory('Ferry, for everybody')
  const signal = claims.find((claim) => claim.exact.includes('Signal'))!
  const started = await startImport({ storyId: story.id })
  if (!started.ok) throw new Error(started.problem)
  const { importId } = started.value
  await addToImport({
    importId,
    name: 'open.txt',
    bytes: new TextEncoder().encode('The mill of Orby burned on Sunday.'),
  })
  await addToImport({ importId, name: 'broken.txt', bytes: new Uint8Array([0, 1, 2]) })
  const addresses = [
    '/',
    `/import?story=${story.id}`,
    `/imports/${importId}`,
    '/articles',
    `/articles/${articles[0]!.id}`,
    `/stories/${story.id}`,
    `/stories/${story.id}?claim=${signal.id}`,
    `/stories/${story.id}/table`,
    `/stories/${story.id}/table?singles=1`,
    `/stories/${story.id}/review`,
    `/stories/${story.id}/review/several?suggested=agrees`,
    `/stories/${story.id}/articles`,
    `/stories/${story.id}/history`,
    '/search?q=xylophone',
    '/history',
    '/settings',
  ]
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 860 })
    for (const address of addresses) {
      await test.step(`${address} at ${width}`, async () => {
        await page.goto(address)
        await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
        await checkAccessibility(page, width === 390 ? ['dark'] : ['light'])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      })
    }
  }
})

test('axe finds nothing on the views of a story with more contrast, from left to right and from right to left', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(180_000)
  const { story, claims } = await makeStory('Ferry, more contrast')
  const signal = claims.find((claim) => claim.exact.includes('Signal'))!
  const views = [`?claim=${signal.id}`, '/table', '/timeline', '/map', '/review', '/review/several', '/history']
  for (const language of ['en', 'ar']) {
    await page.context().addCookies([
      { name: 'contrast', value: 'more', url: baseURL! },
      { name: 'language', value: language, url: baseURL! },
    ])
    for (const view of views) {
      await test.step(`${view} in ${language}`, async () => {
        await page.goto(`/stories/${story.id}${view}`)
        await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more')
        await checkAccessibility(page)
      })
    }
  }
})
