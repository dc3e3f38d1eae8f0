import { announcement, claimLink, expect, importInto, makeStory, test } from './fixtures'

test('a judgement by key acts at once, is kept with name and time, and is undone and redone', async ({ page }) => {
  const { story, claims } = await makeStory('Ferry, judged by key')
  const signal = claims.find((claim) => claim.exact.includes('Signal'))!
  await page.goto(`/stories/${story.id}?claim=${signal.id}`)
  await claimLink(page, /messaging app Signal/).focus()
  await page.keyboard.press('c')
  await expect(announcement(page).filter({ hasText: 'Judged: contradicts' })).toBeAttached()
  await page.goto(`/stories/${story.id}?claim=${signal.id}`)
  const panel = page.getByRole('complementary')
  await expect(panel.getByText(/confirmed/)).toBeVisible()
  await expect(claimLink(page, /messaging app Signal.*contradicted by 1 of 2 sources\)/)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(panel.getByText(/suggested, 0\.\d\d/)).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(panel.getByText(/confirmed/)).toBeVisible()
})

test('stance, subtype, tags and note are set in the panel and found again after a reload', async ({ page }) => {
  const { story, claims } = await makeStory('Ferry, judged in the panel')
  const signal = claims.find((claim) => claim.exact.includes('Signal'))!
  await page.goto(`/stories/${story.id}?claim=${signal.id}`)
  const panel = page.getByRole('complementary')
  await panel.getByRole('radio', { name: 'differs in scope' }).check({ force: true })
  await expect(panel.getByText(/confirmed/)).toBeVisible()
  await panel.getByText('Tags and note').first().click()
  await panel.getByRole('textbox', { name: /tags/i }).first().fill('apps, to call')
  await panel.getByRole('textbox', { name: /note/i }).first().fill('Ask the coast guard')
  await panel.getByRole('button', { name: /save/i }).first().click()
  await expect(panel.getByRole('list', { name: 'Tags' })).toContainText('to call')
  await page.reload()
  await expect(panel.getByRole('radio', { name: 'differs in scope' })).toBeChecked()
  await expect(panel.getByRole('list', { name: 'Tags' })).toContainText('to call')
})

test('a rejection stays rejected when the engine runs again', async ({ page }) => {
  const { story, claims } = await makeStory('Ferry, rejected')
  const signal = claims.find((claim) => claim.exact.includes('Signal'))!
  await page.goto(`/stories/${story.id}?claim=${signal.id}`)
  await claimLink(page, /messaging app Signal/).focus()
  await page.keyboard.press('x')
  await expect(claimLink(page, /messaging app Signal.*single source/)).toBeVisible()
  await importInto(story.id, [
    {
      outlet: 'Late Post',
      title: 'Later',
      date: '2021-05-13',
      text: `The mayor of Lund opened the market number ${story.id} on Thursday.`,
    },
  ])
  await page.goto(`/stories/${story.id}?claim=${signal.id}`)
  await expect(claimLink(page, /messaging app Signal.*single source/)).toBeVisible()
})

test('a claim keeps its history', async ({ page }) => {
  const { story, claims } = await makeStory('Ferry, history of a claim')
  const signal = claims.find((claim) => claim.exact.includes('Signal'))!
  await page.goto(`/stories/${story.id}?claim=${signal.id}`)
  await claimLink(page, /messaging app Signal/).focus()
  await page.keyboard.press('a')
  await expect(announcement(page).filter({ hasText: 'Judged: agrees' })).toBeAttached()
  await page.goto(`/stories/${story.id}?claim=${signal.id}`)
  await page.getByRole('complementary').getByText('History').first().click()
  await expect(
    page
      .getByRole('complementary')
      .getByText(/agrees/i)
      .last(),
  ).toBeVisible()
})
