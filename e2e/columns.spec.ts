import type { Page } from '@playwright/test'
import { announcement, claimLink, expect, makeStory, test } from './fixtures'

const headlines = (page: Page) => page.getByRole('main').locator('section.column h2')

test('columns are moved, pinned, hidden and widened by key and by pointer, and Back takes it back', async ({
  page,
}) => {
  const { story } = await makeStory('Ferry, arranged')
  await page.goto(`/stories/${story.id}`)
  await claimLink(page, /messaging app Signal/).focus()
  await test.step('by key', async () => {
    await page.keyboard.press('Alt+Shift+ArrowRight')
    await expect(announcement(page).filter({ hasText: 'Harbour Gazette is now column 2 of 3' })).toBeAttached()
    await expect(headlines(page).nth(1)).toHaveText('Ferry fire leaves four dead')
    await expect(page).toHaveURL(/columns=/)
    await page.goBack()
    await expect(headlines(page).nth(0)).toHaveText('Ferry fire leaves four dead')
    const width = async () => (await page.locator('section.column').first().boundingBox())!.width
    const before = await width()
    await claimLink(page, /messaging app Signal/).focus()
    await page.keyboard.press(']')
    await expect.poll(width).toBeGreaterThan(before + 30)
    await page.keyboard.press('h')
    await expect(page.getByRole('region', { name: 'Ferry fire leaves four dead' })).toBeHidden()
    await expect(page).toHaveURL(/columns=/)
    await page.goBack()
    await expect(page.getByRole('region', { name: 'Ferry fire leaves four dead' })).toBeVisible()
  })
  await test.step('by pointer', async () => {
    const grip = page.getByRole('button', { name: 'Pull Valley Post to another place' })
    const first = (await page.locator('section.column').first().boundingBox())!
    await grip.hover()
    await page.mouse.down()
    await page.mouse.move(first.x + 40, first.y + 60, { steps: 4 })
    await page.mouse.up()
    await expect(headlines(page).nth(0)).toHaveText('Council votes on a new library')
    await page.getByRole('button', { name: 'Pin Morning Ledger' }).first().click()
    await expect(headlines(page).nth(0)).toHaveText(/^Blaze/)
    await expect(page).toHaveURL(/pin=\d+/)
    const edge = page.getByRole('separator', { name: 'Width of Morning Ledger beside Valley Post' })
    const box = (await edge.boundingBox())!
    const width = async () => (await page.locator('section.column').first().boundingBox())!.width
    const before = await width()
    await page.mouse.move(box.x + box.width / 2, box.y + 300)
    await page.mouse.down()
    await page.mouse.move(box.x + 80, box.y + 300, { steps: 4 })
    await page.mouse.up()
    expect(await width()).toBeGreaterThan(before + 40)
  })
})

test('scrolling one column moves the others as chosen, and the choice is kept', async ({ page }) => {
  const filler = Array.from({ length: 60 }, (_, i) => `On the ${i + 1}. day nothing of note was seen there.`).join(
    '\n\n',
  )
  const long = (outlet: string, title: string, text: string) => ({ outlet, title, date: '2021-05-11', text })
  const { story } = await makeStory('Ferry, scrolled', [
    long('Long Gazette', 'Long one', `The mill of Runby burned on Monday.\n\n${filler}`),
    long(
      'Long Ledger',
      'Long two',
      `The mill of Runby burned on Tuesday.\n\n${filler}\n\n${filler.replaceAll('nothing', 'little')}`,
    ),
  ])
  await page.goto(`/stories/${story.id}`)
  const top = (at: number) =>
    page
      .locator('.scroller')
      .nth(at)
      .evaluate((element) => element.scrollTop)
  const choose = async (name: RegExp) => {
    await page.getByRole('button', { name: 'Scroll together' }).click()
    await page.getByRole('radio', { name }).check()
    await page.keyboard.press('Escape')
  }
  await choose(/same share/)
  await page.locator('.scroller').first().hover()
  await page.mouse.wheel(0, 900)
  await expect.poll(() => top(1)).toBeGreaterThan(900)
  await page.reload()
  await expect(page.locator('#sync-menu input:checked')).toHaveValue('proportional')
  await choose(/^Off/)
  const before = await top(1)
  await page.locator('.scroller').first().hover()
  await page.mouse.wheel(0, -400)
  await expect.poll(() => top(0)).toBeLessThan(600)
  expect(await top(1)).toBe(before)
})

test('a band is pressed and opens its link in the panel', async ({ page }) => {
  const { story, claims } = await makeStory('Ferry, bands')
  const signal = claims.find((claim) => claim.exact.includes('Signal'))!
  await page.goto(`/stories/${story.id}?claim=${signal.id}`)
  const band = page.locator('.band-label').filter({ hasText: 'Signal ≠ WhatsApp' })
  const box = (await band.boundingBox())!
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24)
  await band.click()
  await expect(page.locator('.pair:focus')).toContainText('messaging app WhatsApp')
})

test('the tour opens by itself once, is skipped, and can be opened again', async ({ page, context }) => {
  await context.clearCookies()
  const { story } = await makeStory('Ferry, toured')
  await page.goto(`/stories/${story.id}`)
  const tour = page.getByRole('region', { name: 'Short tour' })
  await expect(tour.getByText('Step 1 of 4')).toBeVisible()
  await tour.getByRole('button', { name: 'Next' }).click()
  await expect(tour.getByRole('heading', { name: 'What every other article says on it' })).toBeFocused()
  await tour.getByRole('button', { name: 'Skip' }).click()
  await expect(tour).toBeHidden()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
  await expect(tour).toBeHidden()
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('button', { name: 'Short tour' }).click()
  await expect(tour.getByText('Step 1 of 4')).toBeVisible()
})
