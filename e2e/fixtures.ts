/**
 * What every browser test starts from: stories made through the use cases, on the same database as the running app, whose
 * worker reads and compares them. `checkAccessibility` runs axe in light and dark.
 */
import { test as base, expect, type Locator, type Page } from '@playwright/test'
import axe from 'axe-core'
import { getStoryReading } from '@/lib/data/stories'
import type { ImportState, StoryReading } from '@/lib/core/reading'
import { getImport } from '@/lib/data/imports'
import { getStoryWork } from '@/lib/data/jobs'
import { createStory } from '@/lib/use-cases/create-story'
import { addToImport, startImport } from '@/lib/use-cases/start-import'

export { expect }

export interface SampleArticle {
  readonly outlet: string
  readonly title: string
  readonly date: string
  readonly text: string
  /** Where it was published; not known where there is none. */
  readonly url?: string
}

/** Three short reports in our own words on a ferry of that name: two that agree and contradict, one on something else. */
export function makeReports(ferry: string): SampleArticle[] {
  const fire = `when a fire broke out on the ferry ${ferry} near Lund on Monday.`
  const call = 'to call for help'
  return [
    {
      outlet: 'Harbour Gazette',
      title: 'Ferry fire leaves four dead',
      date: '2021-05-11',
      text: `Four people were killed and 12 were injured ${fire}\n\nCaptain Erik Dahl used the messaging app Signal ${call}, police said.\n\nThe ferry ${ferry} was built in Poland in 1998.`,
    },
    {
      outlet: 'Morning Ledger',
      title: `Blaze on the ${ferry}`,
      date: '2021-05-11',
      text: `Nine people were killed and 12 were injured ${fire}\n\nCaptain Erik Dahl used the messaging app WhatsApp ${call}, the coast guard said.\n\nThe ferry ${ferry} was built in Poland in 1998.`,
    },
    {
      outlet: 'Valley Post',
      title: 'Council votes on a new library',
      date: '2021-05-12',
      text: `The council of Ashford voted for a new library on Tuesday.\n\nThe building will cost 3.2 million pounds, a report from ${ferry} said.`,
    },
  ]
}

/** The reports of the fire on the Aurora, for tests that only need articles. */
export const REPORTS: readonly SampleArticle[] = makeReports('Aurora')

/** A ferry that no other test has: an article in two stories is judged once, so tests that judge need articles of their own. */
export function nameFerry(): string {
  const syllables = ['ba', 'ke', 'lo', 'mi', 'ru', 'sa', 'te', 'vo']
  const name = Array.from({ length: 4 }, () => syllables[Math.floor(Math.random() * syllables.length)]).join('')
  return name[0]!.toUpperCase() + name.slice(1)
}

/** Imports articles into a new story and waits until it is compared. Returns the story as the pages read it. */
export async function makeStory(
  title: string,
  articles: readonly SampleArticle[] = makeReports(nameFerry()),
): Promise<StoryReading> {
  const story = await createStory({ title })
  if (!story.ok) throw new Error(story.problem)
  const { storyId } = story.value
  await importInto(storyId, articles)
  return (await getStoryReading(storyId))!
}

/** Imports articles into a story, or into the library alone, and waits until they are stored and compared. */
export async function importInto(storyId: number | null, articles: readonly SampleArticle[]): Promise<void> {
  const started = await startImport({ storyId })
  if (!started.ok) throw new Error(started.problem)
  const { importId } = started.value
  for (const { outlet, title, date, text, url = null } of articles) {
    const given = { title, outlet, authors: [], publishedAt: date, url }
    const bytes = new TextEncoder().encode(text)
    await addToImport({ importId, name: `${outlet.slice(0, 100)}.txt`, bytes, given, unattended: true })
  }
  const often = { timeout: 20_000 + articles.length * 500, intervals: [100] }
  const states = async () => new Set((await getImport(importId))!.items.map((item) => item.state))
  await expect.poll(async () => [...(await states())].filter(isUnderWay), often).toEqual([])
  if (storyId !== null) await expect.poll(() => getStoryWork(storyId), often).toBeNull()
}

function isUnderWay(state: ImportState): boolean {
  return state === 'reading' || state === 'saving'
}

/** A claim in its column, by its words and what a screen reader says of it. */
export function claimLink(page: Page, name: RegExp): Locator {
  return page.getByRole('main').getByRole('link', { name })
}

/** What a screen reader is told as things happen. */
export function announcement(page: Page): Locator {
  return page.locator('[aria-live=polite]')
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** Fails on any axe finding for WCAG 2.2 A and AA, in light and in dark. */
export async function checkAccessibility(
  page: Page,
  themes: readonly ('light' | 'dark')[] = ['light', 'dark'],
): Promise<void> {
  await page.evaluate(axe.source)
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme })
    const violations = await page.evaluate(async (runOnly) => {
      const passing = document
        .getAnimations()
        .filter(({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity)
      await Promise.allSettled(passing.map(({ finished }) => finished))
      return (await window.axe.run({ runOnly, resultTypes: ['violations'] })).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      )
    }, WCAG)
    expect(violations, theme).toEqual([])
  }
  await page.emulateMedia({ colorScheme: null })
}

/** A page that fails the test on any uncaught error or failed request of its own. */
export const test = base.extend({
  page: async ({ page, baseURL, javaScriptEnabled }, run) => {
    if (javaScriptEnabled !== false) waitForKeys(page)
    // Somebody who has seen the tour: it has a test of its own.
    await page.context().addCookies([{ name: 'tour', value: 'seen', url: baseURL! }])
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on(
      'console',
      (message) => message.type() === 'error' && errors.push(`${message.text()} ${message.location().url}`),
    )
    await run(page)
    expect(errors).toEqual([])
  },
})

// Keys work once React has taken over what the server drew, those of a workspace once one claim is the stop of its column: a test is
// quicker than any reader.
function waitForKeys(page: Page): void {
  const goto = page.goto.bind(page)
  page.goto = async (address, options) => {
    const answer = await goto(address, options)
    if (await page.locator('#pair-heading').count())
      await page.waitForFunction(() =>
        Object.keys(document.querySelector('#pair-heading')!).some((key) => /^__react/.test(key)),
      )
    if (await page.locator('.workspace a[data-claim]').count())
      await page.locator('.workspace a[data-claim][tabindex="0"]').first().waitFor({ state: 'attached' })
    return answer
  }
}
