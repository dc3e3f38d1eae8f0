import { judgeLink } from '@/lib/use-cases/judge-link'
import { checkAccessibility, expect, makeStory, test } from './fixtures'

test('a judgement stands in the history, is taken back and done again', async ({ page }) => {
  const { story, links } = await makeStory('Aurora, judged')
  await judgeLink({ storyId: story.id, linkId: links[0]!.id, stance: 'contradicts', reason: 'two counts' })
  await page.goto(`/stories/${story.id}/history`)
  const change = page.getByRole('listitem').filter({ hasText: 'because “two counts”' }).last()
  await expect(change).toContainText('You judged')

  await change.getByRole('button', { name: /^Undo/ }).click()
  await expect(page.getByRole('main').getByText('Taken back.')).toBeVisible()
  await expect(change.getByText('undone', { exact: true })).toBeVisible()
  await expect(page.getByRole('main').getByText(/^You took back: judged/)).toBeVisible()

  await change.getByRole('button', { name: /^Redo/ }).click()
  await expect(page.getByRole('main').getByText('Done again.')).toBeVisible()
  await expect(change.getByText('undone', { exact: true })).toHaveCount(0)
  await checkAccessibility(page)
})

test('a change that a later one built on is not taken back', async ({ page }) => {
  const { story, links } = await makeStory('Aurora, judged twice')
  const judgement = { storyId: story.id, linkId: links[0]!.id }
  await judgeLink({ ...judgement, stance: 'contradicts', reason: 'first thought' })
  await judgeLink({ ...judgement, stance: 'scope', reason: 'second thought' })
  await page.goto(`/stories/${story.id}/history`)
  const first = page.getByRole('listitem').filter({ hasText: 'first thought' })
  await first.getByRole('button', { name: /^Undo/ }).click()
  await expect(page.getByRole('main').getByText('This was changed again later, so it stands as it is.')).toBeVisible()
  await expect(first.getByText('undone', { exact: true })).toHaveCount(0)
})

test('the whole history tells of every story', async ({ page }) => {
  await makeStory('Aurora, told')
  await page.goto('/history')
  await expect(page.getByRole('main').getByText('created the story “Aurora, told”').first()).toBeVisible()
  await checkAccessibility(page)
})
