import { getLocalName, saveLocalName } from '@/lib/data/settings'
import { checkAccessibility, expect, test } from './fixtures'

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

  await page.getByRole('radio', { name: 'Light' }).check()
  await page.getByRole('group', { name: 'Theme' }).getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('main').getByText('Saved.')).toBeVisible()
  await expect.poll(background).toBe(light)
  await page.reload()
  expect(await background()).toBe(light)
  await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked()
})

test('one button in the bar goes through the themes', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Theme: system. Change to light' }).click()
  await page.getByRole('button', { name: 'Theme: light. Change to dark' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('button', { name: 'Theme: dark. Change to system' }).click()
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
})

test('single-letter keys are switched off and on', async ({ page, context }) => {
  await page.goto('/settings')
  const keys = page.getByRole('group', { name: 'Single-letter keys' })
  const kept = async () => (await context.cookies()).find(({ name }) => name === 'letter-keys')?.value
  await keys.getByRole('radio', { name: 'Off' }).check()
  await keys.getByRole('button', { name: 'Save' }).click()
  await expect.poll(kept).toBe('off')
  await page.reload()
  await expect(keys.getByRole('radio', { name: 'Off' })).toBeChecked()
  await keys.getByRole('radio', { name: 'On' }).check()
  await keys.getByRole('button', { name: 'Save' }).click()
  await expect.poll(kept).toBe('on')
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
