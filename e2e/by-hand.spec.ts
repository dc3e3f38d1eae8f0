import type { Page } from '@playwright/test'
import { expect, makeStory, test } from './fixtures'

/** Selects words in a column as a reader would with the mouse. */
async function selectWords(page: Page, column: string, words: string): Promise<void> {
  await page.getByRole('region', { name: column }).evaluate((region, words) => {
    const walker = document.createTreeWalker(region.querySelector('.body')!, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent!.indexOf(words)
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + words.length)
      getSelection()!.removeAllRanges()
      getSelection()!.addRange(range)
      region.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }))
      return
    }
    throw new Error(`“${words}” is not in the column`)
  }, words)
}

test('words are marked as a claim, and deleted again', async ({ page }) => {
  const { story } = await makeStory('Ferry, marked')
  await page.goto(`/stories/${story.id}`)
  await selectWords(page, 'Ferry fire leaves four dead', 'built in Poland')
  const tools = page.getByRole('toolbar', { name: 'Selected words' })
  await tools.getByRole('button', { name: /mark/i }).click()
  await page
    .getByRole('button', { name: /save|mark/i })
    .first()
    .click()
  const marked = page.getByRole('link', { name: /^built in Poland/ })
  await expect(marked.first()).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(marked).toHaveCount(0)
})

test('words of two articles are linked by hand', async ({ page }) => {
  const { story } = await makeStory('Ferry, linked')
  await page.goto(`/stories/${story.id}`)
  await selectWords(page, 'Ferry fire leaves four dead', 'Captain Erik Dahl')
  await page.getByRole('toolbar', { name: 'Selected words' }).getByRole('button', { name: /link/i }).click()
  await selectWords(page, 'Council votes on a new library', 'council of Ashford')
  await page.getByRole('toolbar', { name: 'Selected words' }).getByRole('button').first().click()
  const dialog = page.getByRole('dialog', { name: 'Link these two passages' })
  await dialog.getByRole('radio', { name: /differs in scope/i }).check({ force: true })
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Both are officials')
  await dialog.getByRole('button', { name: /link|save/i }).click()
  await expect(dialog).toBeHidden()
  const panel = page.getByRole('complementary')
  await expect(panel.getByText(/linked by hand/i)).toBeVisible()
  await expect(panel.getByText(/differs in scope/i).first()).toBeVisible()
})

test('the bounds of a claim are moved by keys', async ({ page }) => {
  const { story, claims } = await makeStory('Ferry, bounds')
  const built = claims.find((claim) => claim.exact.includes('was built in Poland'))!
  await page.goto(`/stories/${story.id}?claim=${built.id}`)
  const claim = page.locator(`a[data-claim="${built.id}"]`)
  await claim.focus()
  await page.keyboard.press('e')
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(claim).toHaveText(/was built in Poland\s*\(/)
  await page.keyboard.press('Control+z')
  await expect(claim).toHaveText(/was built in Poland in 1998/)
})
