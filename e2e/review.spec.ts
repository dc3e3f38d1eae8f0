import { isUnjudged } from '@/lib/core/compare/reading-index'
import { judgeLink } from '@/lib/use-cases/judge-link'
import { getStoryReading } from '@/lib/data/stories'
import { announcement, checkAccessibility, expect, makeStory, type SampleArticle, test } from './fixtures'

// Long stories, walked through from end to end.
test.describe.configure({ timeout: 120_000 })

const TOWNS = [
  'Lund',
  'Kalmar',
  'Visby',
  'Falun',
  'Arvika',
  'Mora',
  'Ystad',
  'Gävle',
  'Borås',
  'Luleå',
  'Skara',
  'Växjö',
]
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']

/** Two reports that tell of the same hirings in twelve towns, those of every fourth with another number. Their names hold `name`. */
function makeTownReports(name: string): SampleArticle[] {
  return ['Gazette', 'Ledger'].map((outlet, article) => ({
    outlet: `${name} ${outlet}`,
    title: `Who was hired around ${name}, as the ${outlet} has it`,
    date: '2021-05-14',
    text: TOWNS.flatMap((town, i) =>
      ['teachers', 'nurses'].map((hired, j) => {
        const count = 12 + i * 6 + j * 3 + (i % 4 === 0 ? article : 0)
        return `${town} hired ${count} ${hired} for ${name}${i}${j ? 'by' : 'ton'} on ${DAYS[i % DAYS.length]}.`
      }),
    ).join('\n\n'),
  }))
}

/** What people can change of a story's links: all but the log. */
async function readLinks(storyId: number) {
  const { claims, links } = (await getStoryReading(storyId))!
  return { claims, links }
}

test('twenty links are judged by keys alone, stay after a reload, and are all undone: as before', async ({ page }) => {
  const { story } = await makeStory('Towns, judged by keys', makeTownReports('Zabelin'))
  const before = await readLinks(story.id)
  const total = before.links.filter(isUnjudged).length
  expect(total).toBeGreaterThanOrEqual(22)
  await page.goto(`/stories/${story.id}/review`)
  await expect(page.getByText(`0 of ${total} judged`)).toBeVisible()
  const heading = page.getByRole('heading', { name: /^Pair \d+ of/ })
  await expect(heading).toContainText('contradicts')

  const keys = ['y', 'c', 'a', 'd', 'x']
  for (let i = 0; i < 20; i++) {
    await expect(heading).toContainText(`Pair ${i + 1} of ${total}`)
    await page.keyboard.press(keys[i % keys.length]!)
  }
  await expect(page.getByText(`20 of ${total} judged`)).toBeVisible()
  await expect(heading).toBeFocused()
  await expect(announcement(page).filter({ hasText: /Judged: unrelated\. Next: [^“]+“[^”]+”/ })).toBeAttached()

  const countJudged = async () => (await readLinks(story.id)).links.filter((link) => !isUnjudged(link)).length
  await expect.poll(countJudged).toBe(20)

  await page.reload()
  await expect(page.getByText(`20 of ${total} judged`)).toBeVisible()
  await expect(heading).toContainText(`Pair 21 of ${total}`)
  const judged = (await readLinks(story.id)).links.filter((link) => !isUnjudged(link))
  expect(judged).toHaveLength(20)
  expect(new Set(judged.map((link) => link.stance))).toEqual(new Set(['contradicts', 'agrees', 'scope', 'unrelated']))

  for (let i = 20; i > 0; i--) {
    await page.keyboard.press(i % 2 ? 'u' : 'Control+z')
    await expect(page.getByText(`${i - 1} of ${total} judged`)).toBeVisible()
    await expect(heading).toContainText(`Pair ${i} of ${total}`)
  }
  expect(await readLinks(story.id)).toEqual(before)
  await page.keyboard.press('u')
  await expect(page.getByRole('alert').filter({ hasText: 'was not a judgement' })).toBeVisible()
  expect(await readLinks(story.id)).toEqual(before)
})

test('skip, back and on by key, to the end; a letter does nothing in a field or once letters are off', async ({
  page,
}) => {
  const { story, links } = await makeStory('Ferry, walked through')
  const total = links.length
  await page.goto(`/stories/${story.id}/review`)
  const heading = page.getByRole('heading', { name: /^Pair \d+ of/ })
  await page.keyboard.press('s')
  await expect(heading).toContainText('Pair 2 of')
  await page.keyboard.press('ArrowLeft')
  await expect(heading).toContainText('Pair 1 of')
  await page.keyboard.press('k')
  await expect(announcement(page).filter({ hasText: 'This is the first pair' })).toBeAttached()
  await page.getByRole('combobox', { name: 'Contradicts in' }).focus()
  await page.keyboard.press('a')
  await expect(page.getByText(`0 of ${total} judged`)).toBeVisible()
  await page.getByRole('combobox', { name: 'Contradicts in' }).selectOption('time')
  await page.getByRole('button', { name: 'contradicts', exact: true }).click()
  await expect(page.getByText(`1 of ${total} judged`)).toBeVisible()
  await expect(heading).toContainText('Pair 2 of')
  await page.keyboard.press('k')
  await expect(heading).toContainText('You judged: contradicts · time')
  await expect(page.getByRole('button', { name: 'contradicts', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('?')
  await page.getByRole('checkbox', { name: /Single-letter keys/ }).uncheck()
  await heading.focus()
  await page.keyboard.press('a')
  await page.keyboard.press('ArrowRight')
  await expect(heading).toContainText('Pair 2 of')
  await expect(page.getByText(`1 of ${total} judged`)).toBeVisible()

  for (let i = 1; i < total; i++) {
    await expect(page.getByText(`${i} of ${total} judged`)).toBeVisible()
    await page.getByRole('button', { name: /^Accept:/ }).click()
  }
  await expect(page.getByRole('heading', { name: `All ${total} pairs are judged` })).toBeFocused()
  await checkAccessibility(page)
  await page.getByRole('main').getByRole('button', { name: 'Undo the last' }).click()
  await expect(heading).toContainText(`Pair ${total} of ${total}`)
})

test('several are accepted at once after a preview, without what was judged meanwhile, and one undo takes all back', async ({
  page,
}) => {
  const { story, links } = await makeStory('Towns, judged at once', makeTownReports('Quarnby'))
  const before = await readLinks(story.id)
  const agreeing = links.filter((link) => link.stance === 'agrees')
  await page.goto(`/stories/${story.id}/review`)
  await page.getByRole('link', { name: 'Judge several at once' }).click()
  await page.getByRole('combobox', { name: 'Suggested as' }).selectOption('agrees')
  await page.getByRole('combobox', { name: 'How sure' }).selectOption('0.5')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByText(`${agreeing.length} ticked`)).toBeVisible()
  await page.getByRole('checkbox').first().uncheck()
  await expect(page.getByText(`${agreeing.length - 1} ticked`)).toBeVisible()
  await page.getByRole('button', { name: 'Accept …' }).click()

  const count = agreeing.length - 1
  await expect(page.getByRole('heading', { name: `Accept ${count} suggestions?` })).toBeVisible()
  const rows = page.getByRole('list', { name: 'Pairs that would change' }).getByRole('listitem')
  await expect(rows).toHaveCount(count)
  await expect(rows.first()).toContainText(/becomes\s*agrees/)
  await checkAccessibility(page)
  expect(await readLinks(story.id)).toEqual(before)

  const meanwhile = agreeing.at(-1)!
  await judgeLink({ storyId: story.id, linkId: meanwhile.id, stance: 'scope' })
  const withOne = await readLinks(story.id)
  await page.getByRole('button', { name: `Accept ${count}` }).click()
  await expect(
    page.getByRole('main').getByText(`${count - 1} pairs are judged as suggested. 1 stands as it is`),
  ).toBeVisible()
  const after = await readLinks(story.id)
  expect(after.links.filter((link) => link.state === 'confirmed')).toHaveLength(count)
  expect(after.links.find(({ id }) => id === meanwhile.id)).toMatchObject({ stance: 'scope' })

  await page.getByRole('main').getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByRole('main').getByText('Taken back: they wait again.')).toBeVisible()
  expect(await readLinks(story.id)).toEqual(withOne)
  await page.goto(`/stories/${story.id}/history`)
  await expect(page.getByText(/You accepted what was suggested: .+ more pairs?/).first()).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a judgement is a form, and the next pair is shown', async ({ page }) => {
    const { story, links } = await makeStory('Ferry, queued without scripts')
    await page.goto(`/stories/${story.id}/review`)
    await page.getByRole('button', { name: 'contradicts', exact: true }).click()
    await expect(page.getByText(`1 of ${links.length} judged`)).toBeVisible()
    await expect(page.getByRole('heading', { name: `Pair 2 of ${links.length}` })).toBeVisible()
    await page.getByRole('link', { name: 'Judge several at once' }).click()
    await page.getByRole('checkbox').first().check()
    await page.getByRole('button', { name: 'Reject …' }).click()
    await page.getByRole('button', { name: 'Reject 1' }).click()
    await expect(page.getByText('1 pair is judged unrelated.').first()).toBeVisible()
    await page.getByRole('button', { name: 'Undo judgement' }).click()
    await expect(page.getByText(`1 of ${links.length} judged`)).toBeVisible()
  })
})
