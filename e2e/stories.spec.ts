import { createStory } from '@/lib/use-cases/create-story'
import { checkAccessibility, expect, makeReports, makeStory, test } from './fixtures'

/** Articles whose titles no other test uses: the library has those of all tests. */
function titledFor(ferry: string) {
  return makeReports(ferry).map((report) => ({ ...report, title: `${report.title}, as told of the ${ferry}` }))
}

test('a story is made, renamed, deleted and brought back', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('New story').fill('Bridge closure')
  await page.getByRole('button', { name: 'Create' }).click()
  await expect(page.getByRole('heading', { name: 'Bring articles in' })).toBeVisible()
  await page.getByRole('link', { name: 'Stories' }).first().click()

  const row = page.getByRole('listitem').filter({ has: page.getByRole('article', { name: /^Bridge closure/ }) })
  await row.getByLabel('Change “Bridge closure”').click()
  await row.getByLabel('Title').fill('Bridge closure in <b>May</b>')
  await row.getByRole('button', { name: 'Rename' }).click()
  await expect(page.getByRole('link', { name: 'Bridge closure in <b>May</b>' })).toBeVisible()

  await row.getByLabel(/^Change/).click()
  await row.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('main').getByText('Deleted “Bridge closure in <b>May</b>”')).toBeVisible()
  await expect(row).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('main').getByText('The story is back.')).toBeVisible()
  await expect(row).toHaveCount(1)
})

test('a story deleted long ago is restored from the foot of the list', async ({ page }) => {
  await createStory({ title: 'Old mill' })
  await page.goto('/')
  const row = page.getByRole('listitem').filter({ has: page.getByRole('article', { name: 'Old mill' }) })
  await row.getByLabel('Change “Old mill”').click()
  await row.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('main').getByText('Deleted “Old mill”')).toBeVisible()
  await page.goto('/')
  await page.getByText(/^Deleted stories/).click()
  await page.getByRole('button', { name: 'Restore “Old mill”' }).click()
  await expect(page.getByRole('link', { name: 'Old mill' })).toBeVisible()
})

test('articles are put in order, taken out and put back', async ({ page }) => {
  const { story } = await makeStory('Aurora, arranged', titledFor('Arrow'))
  await page.goto(`/stories/${story.id}/articles`)
  const titles = page.getByRole('main').getByRole('list').first().getByRole('heading')
  await expect(titles).toHaveText(story.articles.map(({ title }) => title))
  const [first = '', second = '', third = ''] = story.articles.map(({ title }) => title)

  await page.getByRole('button', { name: `Move “${first}” down` }).click()
  await expect(titles).toHaveText([second, first, third])
  await page.getByRole('button', { name: `Remove “${third}” from the story` }).click()
  await expect(titles).toHaveText([second, first])
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(titles).toHaveText([second, first, third])

  await page.getByRole('button', { name: `Remove “${third}” from the story` }).click()
  await page.getByRole('searchbox', { name: 'Title or outlet' }).fill('library arrow')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('button', { name: `Add “${third}” to the story` }).click()
  await expect(titles).toHaveText([second, first, third])
  await checkAccessibility(page)
})

test('the library lists every article with its stories, and one can be read', async ({ page }) => {
  const { story, articles } = await makeStory('Aurora, in the library', titledFor('Linden'))
  await page.goto('/articles?q=linden')
  await checkAccessibility(page)
  const [article] = articles
  await page.getByRole('link', { name: article!.title }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(article!.title)
  await expect(page.getByText('Captain Erik Dahl used the messaging app Signal')).toBeVisible()
  await expect(page.getByRole('link', { name: story.title, exact: true })).toBeVisible()
  await checkAccessibility(page)
})

test('the list of stories reads well by assistive technology', async ({ page }) => {
  await createStory({ title: 'A story without articles' })
  await page.goto('/')
  await checkAccessibility(page)
})

test('an address that leads nowhere says so', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage()
  const reply = await page.goto('/stories/999999/articles')
  expect(reply?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
  await checkAccessibility(page)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a story is made, renamed and deleted by plain forms', async ({ page }) => {
    await page.goto('/')
    await page.getByLabel('New story').fill('Plain paper')
    await page.getByRole('button', { name: 'Create' }).click()
    await expect(page.getByRole('heading', { name: 'Bring articles in' })).toBeVisible()
    await page.goto('/')
    const row = page.getByRole('listitem').filter({ has: page.getByRole('article', { name: /^Plain paper/ }) })
    await row.getByLabel('Change “Plain paper”').click()
    await row.getByLabel('Title').fill('Plain paper, second printing')
    await row.getByRole('button', { name: 'Rename' }).click()
    await expect(page.getByRole('link', { name: 'Plain paper, second printing' })).toBeVisible()
    await row.getByLabel(/^Change/).click()
    await row.getByRole('button', { name: 'Delete' }).click()
    await expect(page.getByRole('main').getByText('Deleted “Plain paper, second printing”')).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByRole('main').getByText('The story is back.')).toBeVisible()
  })
})
