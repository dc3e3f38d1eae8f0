import { expect, makeStory, test } from './fixtures'

test('the main job with the keyboard alone: read, select, compare, judge, undo', async ({ page }) => {
  const { story } = await makeStory('Ferry, by keyboard')
  await page.goto(`/stories/${story.id}`)
  const focused = page.locator(':focus')
  const tabTo = async (inside: string) => {
    for (let i = 0; i < 40 && !(await page.locator(`${inside} :focus, ${inside}:focus`).count()); i++)
      await page.keyboard.press('Tab')
  }
  await test.step('each column is one stop; arrows go through its claims', async () => {
    await tabTo('section.column')
    await expect(focused).toContainText('people were killed')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(focused).toContainText('messaging app Signal')
    await page.keyboard.press('Tab')
    await expect(page.locator('section.column').nth(1).locator(':focus')).toHaveCount(1)
    await page.keyboard.press('Shift+Tab')
    await expect(focused).toContainText('messaging app Signal')
  })
  await test.step('an arrow leads to the matching claim, and says where there is none', async () => {
    await page.keyboard.press('ArrowRight')
    await expect(focused).toContainText('messaging app WhatsApp')
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('status').filter({ hasText: 'No matching claim in Valley Post' })).toBeAttached()
    await page.keyboard.press('ArrowLeft')
    await expect(focused).toContainText('messaging app Signal')
  })
  await test.step('Enter opens the evidence, Escape leads back to the passage', async () => {
    await page.keyboard.press('Enter')
    await expect(page.getByRole('complementary').locator(':focus')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(focused).toContainText('messaging app Signal')
  })
  await test.step('F7 goes to the next contradiction', async () => {
    await page.keyboard.press('F7')
    await expect(focused).toHaveAttribute('data-claim', /\d+/)
    await page.keyboard.press('Shift+F7')
    await expect(focused).toContainText(/contradicted/)
  })
  await test.step('a letter judges, Ctrl+Z takes it back', async () => {
    await page.getByRole('link', { name: /messaging app Signal/ }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await page.keyboard.press('c')
    await expect(
      page.getByRole('link', { name: /messaging app Signal.*contradicted by 1 of 2 sources\)/ }),
    ).toBeAttached()
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('link', { name: /messaging app Signal.*not judged/ })).toBeAttached()
  })
  await test.step('? lists the keys, and the letters can be switched off', async () => {
    await page.keyboard.press('?')
    const keys = page.getByRole('dialog', { name: 'Keys' })
    await expect(keys).toBeVisible()
    await keys.getByRole('checkbox').uncheck()
    await page.keyboard.press('Escape')
    await expect(keys).toBeHidden()
    await page.getByRole('link', { name: /messaging app Signal/ }).focus()
    await page.keyboard.press('c')
    await expect(page.getByRole('link', { name: /messaging app Signal.*not judged/ })).toBeAttached()
  })
})
