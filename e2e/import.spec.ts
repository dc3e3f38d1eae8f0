import type { Page } from '@playwright/test'
import { checkAccessibility, expect, makeStory, REPORTS, test } from './fixtures'

/** A report that no other test brings in: the library keeps each text once. */
function report(name: string) {
  return `Crane falls at the ${name} quay\n\nBy Ada Brook\n\nA crane fell at the ${name} quay on 4 March 2022. Two workers were hurt, the port said.\n\nThe quay will stay closed for 3 days.`
}

function file(name: string, content: string | Buffer) {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(content) }
}

async function choose(page: Page, files: ReturnType<typeof file>[]) {
  await page.goto('/import')
  await page.getByLabel('Files', { exact: true }).setInputFiles(files)
  await expect(page.getByRole('heading', { name: 'Is this right?' })).toBeVisible({ timeout: 20_000 })
}

test('a pasted text is read, corrected and saved into a new story', async ({ page }) => {
  await page.goto('/import')
  await checkAccessibility(page)
  await page.getByLabel('Text of the article').fill(report('northern'))
  await page.getByLabel('Outlet').fill('Port Observer')
  await page.getByRole('button', { name: 'Continue' }).click()

  await expect(page.getByRole('heading', { name: 'Is this right?' })).toBeVisible()
  const item = page.getByRole('group', { name: 'pasted text' })
  await expect(item.getByLabel('Title')).toHaveValue('Crane falls at the northern quay')
  await expect(item.getByLabel('Outlet')).toHaveValue('Port Observer')
  await checkAccessibility(page)
  await page.reload()
  await item.getByLabel('Title').fill('Crane down at the northern quay')
  await item.getByLabel('Date').fill('2022-03-05')
  await page.getByLabel('Title of the new story').fill('Crane accident')
  await page.getByRole('button', { name: 'Save' }).click()

  await expect(page.getByRole('heading', { name: 'What came in' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Crane down at the northern quay' })).toContainText('saved')
  await checkAccessibility(page)
  await page.getByRole('link', { name: 'Crane down at the northern quay' }).click()
  await expect(page.getByText('5 Mar 2022')).toBeVisible()
})

test('of many files those that can be read come in, the others say what is wrong', async ({ page }) => {
  await choose(page, [
    file('eastern.txt', report('eastern')),
    file('western.md', `# Crane falls at the western quay\n\nA crane fell at the western quay on Friday.`),
    file('nothing.txt', ''),
    file('picture.txt', Buffer.from([0, 1, 2, 3, 0, 255, 216])),
    file('latin.txt', Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0xe8, 0x20, 0x6f])),
    file('huge.txt', 'word '.repeat(1_200_000)),
    file('letter.docx', 'not a text'),
  ])
  const failed = page.getByRole('region', { name: '5 could not come in' })
  await expect(failed).toContainText('There is no text in it.')
  await expect(failed).toContainText('This is not text')
  await expect(failed).toContainText('Its characters cannot be read for certain.')
  await expect(failed).toContainText('It is larger than 5 MB.')
  await expect(failed).toContainText('This kind of file cannot be read.')
  await checkAccessibility(page)

  await page.getByLabel('Into the library only').check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'What came in' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'eastern.txt' })).toContainText('saved')
  await expect(page.getByRole('listitem').filter({ hasText: 'western.md' })).toContainText('saved')
})

test('files dropped on the page are taken', async ({ page }) => {
  await page.goto('/import')
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'dropped.txt'))
    return transfer
  }, report('southern'))
  await page.getByText('Drop files here').dispatchEvent('drop', { dataTransfer: dropped })
  await expect(page.getByRole('group', { name: 'dropped.txt' })).toBeVisible()
})

test('a text that is here already is not stored twice, but put into the story', async ({ page }) => {
  const { story, articles } = await makeStory('Aurora, twice', REPORTS.slice(0, 1))
  const other = await makeStory('Aurora, elsewhere', REPORTS.slice(1, 2))
  const again = `  ${REPORTS[0]!.text.replaceAll(' ', '  ')}\n`
  await page.goto(`/import?story=${other.story.id}`)
  await page.getByLabel('Files', { exact: true }).setInputFiles([file('again.txt', again)])
  await expect(page.getByText('already here')).toBeVisible()
  await expect(page.getByLabel('Story', { exact: true })).toHaveValue(String(other.story.id))
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'again.txt' })).toContainText('was here already')
  await page.goto(`/articles/${articles[0]!.id}`)
  await expect(page.getByRole('link', { name: story.title, exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: other.story.title, exact: true })).toBeVisible()
})

test('an unfinished import is offered again, and can be discarded', async ({ page }) => {
  await choose(page, [file('later.txt', report('inner'))])
  const address = page.url()
  await page.goto('/')
  await page.getByRole('link', { name: 'Finish' }).first().click()
  await expect(page).toHaveURL(address)
  await page.getByRole('button', { name: 'Discard them' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'later.txt' })).toContainText('left out')
})

test('fifty files come in together', async ({ page }) => {
  await choose(
    page,
    Array.from({ length: 50 }, (_, i) => file(`many-${i}.txt`, report(`fifty-${i}`))),
  )
  await expect(page.getByRole('group', { name: /^many-/ })).toHaveCount(50)
  await page.getByLabel('Into the library only').check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'What came in' })).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('saved', { exact: true })).toHaveCount(50)
})

test('a form of another site is refused', async ({ request }) => {
  const multipart = { text: 'planted' }
  const foreign: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { origin: 'http://evil.example' },
    { origin: 'null' },
  ]
  for (const headers of foreign) {
    expect((await request.post('/import/upload', { multipart, headers })).status()).toBe(403)
  }
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('files and a pasted text come in by plain forms', async ({ page }) => {
    await page.goto('/import')
    await page
      .getByLabel('Files', { exact: true })
      .setInputFiles([file('plain.txt', report('plain')), file('void.txt', '')])
    await page.getByRole('form', { name: 'Choose files' }).getByRole('button', { name: 'Continue' }).click()
    await expect(page.getByRole('group', { name: 'plain.txt' })).toBeVisible({ timeout: 10_000 })
    await expect(page.getByText('There is no text in it.')).toBeVisible()
    await page.getByLabel('Into the library only').check()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('listitem').filter({ hasText: 'plain.txt' })).toContainText('saved', {
      timeout: 10_000,
    })
  })
})
