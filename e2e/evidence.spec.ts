import type { Page } from '@playwright/test'
import { checkAccessibility, claimLink, expect, makeReports, makeStory, nameFerry, test } from './fixtures'

/** A claim of the first article, and what two others make of it. */
async function makeThree(title: string) {
  const [gazette, ledger] = makeReports(nameFerry())
  const radio = {
    ...ledger!,
    outlet: 'Coast Radio',
    text: ledger!.text.replace('Nine', 'Seven').replace('WhatsApp', 'Viber'),
  }
  const reading = await makeStory(title, [gazette!, { ...ledger!, url: 'https://ledger.example/blaze' }, radio])
  const claimOf = (words: string) => reading.claims.find((claim) => claim.exact.includes(words))!
  return { ...reading, signal: claimOf('Signal'), killed: claimOf('Four people'), viber: claimOf('Viber') }
}

test('words that differ are marked in the other quote, told in words, and put in one line that is no quote', async ({
  page,
}) => {
  const { story, killed, claims } = await makeThree('Ferry, words')
  await page.goto(`/stories/${story.id}?claim=${killed.id}`)
  const pair = page.getByRole('complementary').getByRole('group', { name: 'Morning Ledger' })
  const nine = claims.find((claim) => claim.exact.includes('Nine people'))!
  await expect(pair.locator('q')).toHaveText(nine.exact)
  await expect(pair.locator('q').getByRole('insertion')).toHaveText('Nine')
  await expect(pair.getByRole('list', { name: 'Differing words' })).toHaveText('Here “Four”, in Morning Ledger “Nine”')
  await pair.getByText('Compared word by word').click()
  await expect(pair.getByText(/A comparison, no quote/)).toBeVisible()
  await expect(pair.getByRole('deletion').first()).toHaveText('only here: Four')
  await checkAccessibility(page)
})

test('a passage opens where it was published, else in the copy kept here, at its words', async ({ page, context }) => {
  const { story, signal, articles } = await makeThree('Ferry, sources')
  await page.goto(`/stories/${story.id}?claim=${signal.id}`)
  const panel = page.getByRole('complementary')
  const source = panel.getByRole('link', { name: /Open at source/ })
  await expect(source).toHaveAttribute('href', /^https:\/\/ledger\.example\/blaze#:~:text=.*WhatsApp/)
  await expect(source).toHaveAttribute('rel', 'noopener noreferrer')
  const stored = panel.getByRole('group', { name: 'Coast Radio' }).getByRole('link', { name: /Stored copy/ })
  await expect(stored).toHaveAttribute('href', new RegExp(`^/articles/${articles[2]!.id}#:~:text=.*Viber`))
  const opened = context.waitForEvent('page')
  await stored.click()
  await expect((await opened).getByRole('heading', { level: 1 })).toHaveText(articles[2]!.title)
})

test('the list of matches opens a link: its pair has the focus, its passage is shown, Escape leads back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const { story, signal, viber } = await makeThree('Ferry, matches')
  await page.goto(`/stories/${story.id}?claim=${signal.id}`)
  await claimLink(page, /messaging app Signal/).focus()
  const match = page.getByRole('list', { name: 'Matches' }).getByRole('button', { name: /contradicts.*Coast Radio/ })
  await match.click()
  await expect(match).toHaveAttribute('aria-current', 'true')
  await expect(page.getByRole('group', { name: 'Coast Radio' })).toBeFocused()
  await expect(page.locator(`#c${viber.id}`)).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(page.locator(`#c${signal.id}`)).toBeFocused()
  await expect(page.locator(`#c${signal.id}`)).toBeInViewport()
})

for (const [width, height] of [
  [390, 844],
  [1100, 800],
] as const) {
  test(`at ${width} pixels the evidence is a sheet of three heights that never covers the claim`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const { story, signal } = await makeThree(`Ferry, sheet of ${width}`)
    await page.goto(`/stories/${story.id}`)
    await claimLink(page, /messaging app Signal/).click()
    const heights: number[] = []
    for (const step of [null, 'larger', 'smaller', 'smaller'] as const) {
      if (step) await page.getByRole('button', { name: `Make the evidence ${step}` }).click()
      await expect.poll(() => isUncovered(page, `#c${signal.id}`)).toBe(true)
      heights.push((await page.getByRole('complementary').boundingBox())!.height)
    }
    const [half, full, again, peek] = heights
    expect(full).toBeGreaterThan(half! * 1.2)
    expect([again, peek! < half! / 2]).toEqual([half, true])
    await page.reload()
    await expect.poll(async () => (await page.getByRole('complementary').boundingBox())!.height).toBe(peek)
    await page
      .getByRole('complementary')
      .getByRole('button', { name: /Coast Radio\s*: Signal/ })
      .focus()
    await expect.poll(async () => (await page.getByRole('complementary').boundingBox())!.height).toBe(half)
    await expect.poll(() => isUncovered(page, `#c${signal.id}`)).toBe(true)
    const stance = await page
      .getByRole('radio', { name: /^agrees/ })
      .first()
      .boundingBox()
    if (width < 760) expect(stance!.height).toBeGreaterThanOrEqual(44)
    await checkAccessibility(page)
  })
}

test('from right to left nothing lies over the buttons of the sheet', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.context().addCookies([{ name: 'language', value: 'ar', url: baseURL! }])
  const { story, signal } = await makeThree('Ferry, sheet in Arabic')
  await page.goto(`/stories/${story.id}?claim=${signal.id}`)
  const panel = page.getByRole('complementary')
  const height = async () => (await panel.boundingBox())!.height
  const half = await height()
  await panel.getByRole('button', { name: 'تكبير لوحة الأدلة' }).click()
  await expect.poll(height).toBeGreaterThan(half * 1.2)
  await panel.getByRole('link', { name: 'إغلاق الأدلة' }).click()
  await expect(page).not.toHaveURL(/claim=/)
})

test('the stances are one stop: arrows move among them, and only Enter or Space judges', async ({ page }) => {
  const { story, signal } = await makeThree('Ferry, stances')
  await page.goto(`/stories/${story.id}?claim=${signal.id}`)
  const group = page.getByRole('group', { name: 'Morning Ledger' }).getByRole('radiogroup', { name: 'Your judgement' })
  await group.getByRole('radio', { name: 'agrees' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(group.getByRole('radio', { name: 'contradicts, suggested' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(group.getByRole('radio', { checked: true })).toHaveCount(0)
  await page.keyboard.press('Space')
  await expect(group.getByRole('radio', { name: 'differs in scope' })).toBeChecked()
})

/** True where all of a passage can be seen: inside its column, and nowhere under the evidence. */
async function isUncovered(page: Page, passage: string): Promise<boolean> {
  return page.locator(passage).evaluate((element) => {
    const words = element.getBoundingClientRect()
    const room = element.closest('.scroller')!.getBoundingClientRect()
    const panel = document.querySelector('.panel')!.getBoundingClientRect()
    return words.top >= room.top && words.bottom <= room.bottom && words.bottom <= panel.top
  })
}
