import { getLocalName, saveLocalName } from '@/lib/data/settings'
import { announcement, checkAccessibility, claimLink, expect, makeStory, test } from './fixtures'

test('the name that stands beside judgements is kept', async ({ page }) => {
  const before = await getLocalName()
  await page.goto('/settings')
  await page.getByRole('textbox', { name: 'Name' }).fill('  Ada Brook ')
  await page.getByRole('button', { name: 'Save' }).first().click()
  await expect(page.getByRole('main').getByText('Saved.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Ada Brook')
  expect(await getLocalName()).toBe('Ada Brook')
  await saveLocalName(before)
})

test('the theme follows the system until one is chosen', async ({ page }) => {
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/settings')
  const light = await background()
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await background()
  expect(dark).not.toBe(light)

  const theme = page.getByRole('main').getByRole('group', { name: 'Theme' })
  await theme.getByRole('button', { name: 'Light' }).click()
  await expect.poll(background).toBe(light)
  await page.reload()
  expect(await background()).toBe(light)
  await expect(theme.getByRole('button', { name: 'Light' })).toHaveAttribute('aria-pressed', 'true')
})

test('the menu of any page changes the language, which stays', async ({ page }) => {
  const html = page.locator('html')
  const menu = page.locator('[popovertarget=appearance-menu]')
  await page.goto('/articles')
  await menu.click()
  await page.getByRole('button', { name: 'العربية' }).click()
  await expect(html).toHaveAttribute('lang', 'ar')
  await expect(html).toHaveAttribute('dir', 'rtl')
  await page.reload()
  await expect(html).toHaveAttribute('lang', 'ar')
  await checkAccessibility(page)
  await menu.click()
  await page.getByRole('button', { name: 'Svenska' }).click()
  await expect(html).toHaveAttribute('lang', 'sv')
  await expect(html).toHaveAttribute('dir', 'ltr')
})

test('text grows, and the pages still fit a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 860 })
  await page.goto('/settings')
  const size = page.getByRole('main').getByRole('group', { name: 'Text size' })
  await size.getByRole('button', { name: '150%' }).click()
  await expect(page.locator('html')).toHaveCSS('font-size', '24px')
  for (const address of ['/settings', '/', '/articles', '/import', '/history', '/how']) {
    await page.goto(address)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(390)
  }
})

test('with more contrast the pages read well by assistive technology', async ({ page }) => {
  const { story, claims } = await makeStory('Ferry, in black and white')
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' })
  await page.goto('/')
  await expect.poll(paper).toBe('rgb(255, 255, 255)')
  await page.emulateMedia({ colorScheme: 'light', contrast: null })
  await expect.poll(paper).not.toBe('rgb(255, 255, 255)')
  await page.goto('/settings')
  await page.getByRole('main').getByRole('group', { name: 'Contrast' }).getByRole('button', { name: 'More' }).click()
  await expect.poll(paper).toBe('rgb(255, 255, 255)')
  for (const address of ['/settings', '/', `/stories/${story.id}?claim=${claims[0]!.id}`]) {
    await page.goto(address)
    await checkAccessibility(page)
  }
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the look of the pages is chosen all the same', async ({ page }) => {
    await page.goto('/settings')
    await page.getByRole('main').getByRole('group', { name: 'Theme' }).getByRole('button', { name: 'Dark' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await page.getByRole('main').getByRole('group', { name: 'Motion' }).getByRole('button', { name: 'Reduced' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-motion', 'reduced')
  })
})

test('single-letter keys are switched off, and others are chosen', async ({ page, context }) => {
  await page.goto('/settings')
  const keys = page.getByRole('group', { name: 'Keys' })
  const kept = async () => (await context.cookies()).find(({ name }) => name === 'letter-keys')?.value
  await keys.getByRole('radio', { name: 'Off' }).check()
  await keys.getByRole('button', { name: 'Save' }).click()
  await expect.poll(kept).toBe('off')
  await page.reload()
  await expect(keys.getByRole('radio', { name: 'Off' })).toBeChecked()
  await keys.getByRole('radio', { name: 'On' }).check()
  await keys.getByRole('textbox', { name: /^agrees/ }).fill('c')
  await keys.getByRole('button', { name: 'Save' }).click()
  await expect(keys.getByRole('alert')).toContainText('“c” is both “agrees” and “contradicts”')
  await expect(keys.getByRole('textbox', { name: /^agrees/ })).toHaveValue('c')
  await keys.getByRole('textbox', { name: /^agrees/ }).fill('g')
  await keys.getByRole('button', { name: 'Save' }).click()
  await expect.poll(kept).toBe('on%20agrees%3Dg')
  const { story, claims } = await makeStory('Ferry, other letters')
  const signal = claims.find((claim) => claim.exact.includes('Signal'))!
  await page.goto(`/stories/${story.id}?claim=${signal.id}`)
  await claimLink(page, /messaging app Signal/).focus()
  await page.keyboard.press('g')
  await expect(announcement(page).filter({ hasText: 'Judged: agrees' })).toBeAttached()
})

test('the settings read well by assistive technology', async ({ page }) => {
  await page.goto('/settings')
  await checkAccessibility(page)
})

test('every page forbids foreign scripts and frames', async ({ request }) => {
  const headers = (await request.get('/settings')).headers()
  expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/)
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['x-frame-options']).toBe('DENY')
})

test('it does not answer by a name that is not its own', async ({ request }) => {
  const reply = await request.get('/', { headers: { host: 'evil.example' } })
  expect(reply.status()).toBe(421)
})
