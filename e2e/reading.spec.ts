import { checkAccessibility, claimLink, expect, makeReports, makeStory, nameFerry, test } from './fixtures'

test('a story is read side by side: columns with headline, outlet, tally and marked claims', async ({ page }) => {
  const { story } = await makeStory('Ferry, read')
  await page.goto(`/stories/${story.id}`)
  for (const title of ['Ferry fire leaves four dead', 'Council votes on a new library']) {
    await expect(page.getByRole('region', { name: title })).toBeVisible()
  }
  const gazette = page.getByRole('region', { name: 'Ferry fire leaves four dead' })
  await expect(gazette.getByText('Harbour Gazette').first()).toBeVisible()
  await expect(claimLink(page, /messaging app Signal.*claim, contradicted by 1 of 2 sources, not judged/)).toBeVisible()
  await checkAccessibility(page)
})

test('selecting a claim shows the other words on it, with stance and reasons, and who is silent', async ({ page }) => {
  const { story } = await makeStory('Ferry, selected')
  await page.goto(`/stories/${story.id}`)
  await claimLink(page, /messaging app Signal/).click()
  const panel = page.getByRole('complementary')
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('messaging app Signal')
  await expect(panel.getByRole('blockquote')).toContainText('messaging app WhatsApp')
  await expect(panel.getByText('contradicts · object or means')).toBeVisible()
  await expect(panel.getByRole('list', { name: 'Reasons' })).toContainText('Signal ≠ WhatsApp')
  await expect(panel.getByText(/suggested, 0\.\d\d/)).toBeVisible()
  await expect(panel.getByRole('heading', { name: 'Valley Post' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Council votes' }).getByText('Not mentioned here')).toBeVisible()
  await expect(page).toHaveURL(/claim=\d+/)
  await checkAccessibility(page)
})

test('the selection is in the address: it can be shared, reloaded, and left with Back', async ({ page }) => {
  const { story } = await makeStory('Ferry, shared')
  await page.goto(`/stories/${story.id}`)
  await claimLink(page, /messaging app Signal/).click()
  await expect(page).toHaveURL(/claim=\d+/)
  await page.reload()
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toContainText('messaging app Signal')
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Select a claim' })).toBeVisible()
})

test('matching passages are brought to the same height', async ({ page }) => {
  const { story, claims } = await makeStory('Ferry, aligned')
  const signal = claims.find((claim) => claim.exact.includes('Signal'))!
  const whatsapp = claims.find((claim) => claim.exact.includes('WhatsApp'))!
  await page.goto(`/stories/${story.id}?claim=${signal.id}`)
  const top = async (id: number) => (await page.locator(`a[data-claim="${id}"]`).boundingBox())!.y
  await expect.poll(async () => Math.abs((await top(signal.id)) - (await top(whatsapp.id)))).toBeLessThan(4)
})

test('columns are chosen and reordered', async ({ page }) => {
  const { story, articles } = await makeStory('Ferry, columns')
  const order = [articles[2]!.id, articles[0]!.id]
  await page.goto(`/stories/${story.id}?columns=${order.join(',')}`)
  const headlines = page.getByRole('main').getByRole('heading', { level: 2 })
  await expect(headlines.nth(0)).toHaveText('Council votes on a new library')
  await expect(headlines.nth(1)).toHaveText('Ferry fire leaves four dead')
  await expect(page.getByRole('region', { name: /^Blaze/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Choose columns' }).click()
  await page.getByRole('checkbox', { name: /Morning Ledger/ }).check()
  await expect(page.getByRole('region', { name: /^Blaze/ })).toBeVisible()
})

test('a phone shows one article with a bar that leads to the others', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const { story, claims } = await makeStory('Ferry, phone')
  const signal = claims.find((claim) => claim.exact.includes('Signal'))!
  await page.goto(`/stories/${story.id}?claim=${signal.id}`)
  await expect(page.getByRole('region', { name: 'Ferry fire leaves four dead' })).toBeVisible()
  await expect(page.getByRole('region', { name: /^Blaze/ })).toBeHidden()
  await page
    .getByRole('navigation', { name: /This claim in/ })
    .getByRole('link', { name: /Morning Ledger/ })
    .click()
  await expect(page.getByRole('region', { name: /^Blaze/ })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await checkAccessibility(page)
})

test('on a phone the selected claim stands above the evidence: opened by its address, and after the phone was turned', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const [first, ...others] = makeReports(nameFerry())
  const before = 'The harbour was quiet that day, and the crews went about their work.\n\n'.repeat(40)
  const { story, claims } = await makeStory('Ferry, far down on a phone', [
    { ...first!, text: before + first!.text },
    ...others,
  ])
  const signal = claims.find((claim) => claim.exact.includes('Signal'))!
  await page.goto(`/stories/${story.id}?claim=${signal.id}`)
  const passage = page.locator(`#c${signal.id}`)
  const isAboveSheet = async () => {
    const [words, bar, sheet] = await Promise.all([
      passage.boundingBox(),
      page.getByRole('navigation', { name: /This claim in/ }).boundingBox(),
      page.getByRole('complementary').boundingBox(),
    ])
    return words!.y >= bar!.y + bar!.height && words!.y + words!.height <= sheet!.y
  }
  await expect.poll(isAboveSheet).toBe(true)
  await page.setViewportSize({ width: 700, height: 390 })
  await expect.poll(isAboveSheet).toBe(true)
  await page.setViewportSize({ width: 390, height: 844 })
  await expect.poll(isAboveSheet).toBe(true)
})

test('a match chosen on a wide screen leaves nothing in the address but the claim', async ({ page }) => {
  const { story, claims } = await makeStory('Ferry, address')
  const signal = claims.find((claim) => claim.exact.includes('Signal'))!
  await page.goto(`/stories/${story.id}`)
  await claimLink(page, /messaging app Signal/).click()
  await expect(page).toHaveURL(new RegExp(`claim=${signal.id}`))
  await page
    .getByRole('list', { name: 'Matches of this claim' })
    .getByRole('button', { name: /Morning Ledger/ })
    .click()
  await expect(page.getByRole('group', { name: 'Morning Ledger' })).toBeFocused()
  // As long as the address may take to be written.
  await page.waitForTimeout(300)
  expect(new URL(page.url()).search).toBe(`?claim=${signal.id}`)
})

test('an empty story says what to do next', async ({ page }) => {
  const { story } = await makeStory('One article', [
    { outlet: 'Solo', title: 'Alone', date: '2021-05-11', text: 'The mill of Orby closed on Monday after 90 years.' },
  ])
  await page.goto(`/stories/${story.id}`)
  await expect(page.getByRole('link', { name: 'Bring articles in' }).first()).toBeVisible()
  await checkAccessibility(page)
})
