import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { annotateClaim } from '@/lib/use-cases/annotate'
import { expect, importInto, makeStory, test } from './fixtures'

const HOSTILE =
  '<script>window.hacked=1</script><img src=x onerror="window.hacked=1">{{7*7}} "quoted" \u202eabc\u202c مرحبا 👩‍👩‍👧'

test('markup in titles, outlets, bodies, tags and notes is shown as text, and nothing runs', async ({ page }) => {
  const text = `The mayor of Orby said that ${HOSTILE} would cost 40 million pounds in 2021.`
  const { story, claims } = await makeStory(HOSTILE, [
    { outlet: HOSTILE, title: HOSTILE, date: '2021-05-11', text },
    {
      outlet: 'Plain',
      title: 'Plain',
      date: '2021-05-11',
      text: 'The mayor of Orby said that the bridge would cost 50 million pounds in 2021.',
    },
  ])
  await annotateClaim({ storyId: story.id, claimId: claims[0]!.id, tags: [HOSTILE], note: HOSTILE })
  for (const path of [
    '/',
    `/stories/${story.id}`,
    `/stories/${story.id}?claim=${claims[0]!.id}`,
    `/stories/${story.id}/table?all=1`,
    '/articles',
    '/history',
    `/stories/${story.id}/history`,
  ]) {
    await page.goto(path)
    await expect(page.getByText('onerror="window.hacked=1"').first()).toBeAttached()
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  }
})

test('the app answers to its own names alone, and sends a strict content policy', async ({ request }) => {
  const page = await request.get('/')
  expect(page.headers()['content-security-policy']).toContain("object-src 'none'")
  expect(page.headers()['x-content-type-options']).toBe('nosniff')
  const rebound = await request.get('/', { headers: { host: 'evil.example' } })
  expect(rebound.status()).toBe(421)
})

// A larger list of hostile strings is used where one lies beside the project.
const SUITE = path.resolve(process.env.CROSSREAD_SUITES ?? '../shared/suites', 'naughty-strings.json')

test('every string of a list of hostile ones is shown as it is: as title, outlet, body, tag and note', async ({
  page,
}) => {
  test.skip(!existsSync(SUITE), 'there is no such list beside the project')
  test.setTimeout(240_000)
  const strings = (JSON.parse(readFileSync(SUITE, 'utf8')) as string[])
    .map((text) => text.trim())
    .filter((text) => text !== '' && !/[\n\r\0]/.test(text))
  const body = strings.map((text, i) => `Line ${i}: ${text}`).join('\n\n')
  const headed = strings.map((text, i) => ({
    outlet: text,
    title: text,
    date: '2021-05-11',
    text: `The mill number ${i} of Orby closed on Monday.`,
  }))
  const { story, articles, claims } = await makeStory('Every hostile string', [
    { outlet: 'Hostile', title: 'Hostile', date: '2021-05-11', text: body },
    { outlet: 'Other', title: 'Other', date: '2021-05-11', text: 'The mill of Orby was sold on Tuesday.' },
  ])
  const mill = claims.find((claim) => claim.exact.includes('mill'))!
  const hostile = articles.find((article) => article.title === 'Hostile')!

  await test.step('body', async () => {
    await page.goto(`/stories/${story.id}`)
    const shown = await page.locator(`[data-text="${hostile.id}"] p`).evaluateAll((paragraphs) =>
      paragraphs.map((paragraph) => {
        const copy = paragraph.cloneNode(true) as Element
        for (const extra of copy.querySelectorAll('.sr-only, sup')) extra.remove()
        return copy.textContent
      }),
    )
    expect(shown).toEqual(hostile.blocks.map(({ start, end }) => hostile.text.slice(start, end)))
  })
  await test.step('tags and note', async () => {
    const short = [...new Set(strings)].filter((text) => text.length <= 200)
    // As many at a time as one claim takes.
    for (let from = 0; from < short.length; from += 50) {
      const tags = short.slice(from, from + 50)
      const note = tags.join(' | ')
      const kept = await annotateClaim({ storyId: story.id, claimId: mill.id, tags, note })
      expect(kept.ok).toBe(true)
      await page.goto(`/stories/${story.id}?claim=${mill.id}`)
      const panel = page.getByRole('complementary')
      expect(await panel.getByRole('list', { name: 'Tags' }).first().locator('li').allTextContents()).toEqual(tags)
      expect(await panel.locator('p').allTextContents()).toContain(note)
    }
  })
  await test.step('title and outlet', async () => {
    await importInto(null, headed.slice(0, 300))
    await importInto(null, headed.slice(300))
    await page.goto('/articles')
    const titles = new Set(await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents())
    expect(strings.filter((text) => !titles.has(text))).toEqual([])
    const whole = await page.getByRole('main').textContent()
    expect(strings.filter((text) => !whole!.includes(text))).toEqual([])
  })
  expect(await page.evaluate(() => document.title)).toBe('Articles · Crossread')
})
