/**
 * The main job by the keyboard alone, with what a screen reader comes by at each step: `docs/keyboard-walk.md` tells the same in
 * words. No test here touches the mouse.
 */
import type { Locator, Page } from '@playwright/test'
import { announcement, claimLink, expect, makeReports, makeStory, nameFerry, test } from './fixtures'

/** Steps on with one key until this has the focus. */
async function stepTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  await expect(target, `reached by ${key}`).toBeFocused()
}

/** Steps to a link or button and presses it. */
async function enter(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await stepTo(page, target, key)
  await page.keyboard.press('Enter')
}

const said = (page: Page, words: RegExp) => expect(announcement(page).filter({ hasText: words })).toBeAttached()

test('from the first page to a judgement and back, by keys, as it is heard', async ({ page }) => {
  await makeStory('A walk by keyboard')
  const panel = page.getByRole('complementary')
  const signal = claimLink(page, /messaging app Signal/)

  await test.step('the first page: a link past the bar, landmarks, the stories as headings', async () => {
    await page.goto('/')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
    await expect(page.locator('body')).toMatchAriaSnapshot(`
      - link "Skip to the content"
      - banner:
        - link "Crossread"
        - navigation "Main":
          - list:
            - listitem:
              - link "Stories"
            - listitem:
              - link "Articles"
            - listitem:
              - link "Search"
            - listitem:
              - link "History"
            - listitem:
              - link "Settings"
        - button "Appearance"
      - main:
        - heading "Stories" [level=1]
        - textbox "New story"
        - button "Create"
        - list:
          - listitem:
            - article "A walk by keyboard":
              - heading "A walk by keyboard" [level=2]:
                - link "A walk by keyboard"
              - paragraph: /2 contradict 3 to judge 1 agrees 3 articles/
    `)
    // The newest story comes first.
    await enter(page, page.getByRole('link', { name: 'A walk by keyboard' }).first())
  })

  await test.step('the story: columns as regions with headlines, claims as links that say how they stand', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A walk by keyboard')
    await expect(page.locator('body')).toMatchAriaSnapshot(`
      - link "Skip to the content"
      - banner:
        - search:
          - form "Show only":
            - button "2 contradict"
            - button "3 to judge"
            - button "1 agrees"
          - searchbox "Search the claims and notes of this story"
        - navigation "View":
          - link "Columns"
          - link "Table"
          - link "Timeline"
          - link "Map"
          - link "Review"
        - button "Undo"
        - button "Redo" [disabled]
        - button "Scroll together"
        - button "Choose columns"
        - button "More"
      - main:
        - heading "A walk by keyboard" [level=1]
        - region "Ferry fire leaves four dead":
          - heading "Ferry fire leaves four dead" [level=2]
          - paragraph:
            - mark:
              - link /Four people were killed .* \\(claim, contradicted by 1 of 2 sources, not judged\\)/
          - paragraph:
            - mark:
              - link /messaging app Signal .* \\(claim, contradicted by 1 of 2 sources, not judged\\)/
          - paragraph:
            - mark:
              - link /built in Poland .* \\(claim, corroborated by 1 of 2 sources, not judged\\)/
        - region /Blaze on the/:
          - heading /Blaze on the/ [level=2]
        - region "Council votes on a new library":
          - heading "Council votes on a new library" [level=2]
          - paragraph:
            - mark:
              - link /council of Ashford .* \\(claim, single source\\)/
        - complementary "Select a claim":
          - heading "Select a claim" [level=2]
    `)
    await enter(page, page.getByRole('link', { name: 'Skip to the content' }), 'Shift+Tab')
    await expect(page.getByRole('main')).toBeFocused()
    await stepTo(page, claimLink(page, /Four people were killed/))
    await page.keyboard.press('ArrowDown')
    await expect(signal).toBeFocused()
  })

  await test.step('Enter: the evidence, heading first, then the matches, then each article with its judging', async () => {
    await page.keyboard.press('Enter')
    await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
    await expect(panel).toMatchAriaSnapshot(`
      - complementary /messaging app Signal/:
        - link "Close the evidence"
        - heading "“Captain Erik Dahl used the messaging app Signal to call for help”" [level=2]
        - paragraph:
          - text: /said by “police”/
        - paragraph: /3 outlets, .* 1 contradicts, 1 silent/
        - list "Matches of this claim":
          - listitem:
            - 'button "contradicts, not judged. Morning Ledger : Signal ≠ WhatsApp"'
          - listitem:
            - 'button "Valley Post : silent"'
        - 'region "Morning Ledger: contradicts"':
          - group "Morning Ledger":
            - heading "Morning Ledger" [level=3]
            - blockquote:
              - text: Captain Erik Dahl used the messaging app
              - insertion:
                - mark: WhatsApp
            - list "Differing words":
              - listitem: Here “Signal”, in Morning Ledger “WhatsApp”
            - paragraph: /suggested, 0\\.\\d\\d, because/
            - list "Reasons":
              - listitem: Signal ≠ WhatsApp
            - radiogroup "Your judgement":
              - radio "agrees": Agrees
              - radio "contradicts, suggested": Contradicts
              - radio "differs in scope": Scope
              - radio "unrelated": Unrelated
            - link "Go to passage"
        - 'region "Valley Post: silent"':
          - heading "Valley Post" [level=3]
          - paragraph: silent
        - region "Origins":
          - heading "Origins" [level=3]
        - region "This claim":
          - button "Link to…"
          - button "Change bounds"
          - button "Delete claim"
    `)
  })

  await test.step('the list of matches leads to a pair; Escape leads back to the very claim', async () => {
    await enter(page, panel.getByRole('button', { name: /Morning Ledger.*Signal ≠ WhatsApp/ }))
    await expect(panel.getByRole('group', { name: 'Morning Ledger' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(signal).toBeFocused()
  })

  await test.step('C judges, says so and what comes next; Ctrl+Z takes it back', async () => {
    await page.keyboard.press('c')
    await said(page, /^Judged: contradicts\. Next: The ferry .* was built in Poland in 1998, agrees Morning Ledger: /)
    await expect(claimLink(page, /built in Poland/).first()).toBeFocused()
    await page.keyboard.press('a')
    await said(page, /^Judged: agrees\. Next: Four people were killed .*, contradicts Morning Ledger: Nine people/)
    await expect(page.getByRole('banner')).toMatchAriaSnapshot(`
      - banner:
        - search:
          - form "Show only":
            - button "1 to judge"
    `)
    await expect(signal).toHaveAccessibleName(/\(claim, contradicted by 1 of 2 sources\)$/)
    await page.keyboard.press('Control+z')
    await said(page, /^Undone: You judged “The ferry .*agrees/)
    await page.keyboard.press('Control+z')
    await said(page, /^Undone: You judged “Captain Erik Dahl .*contradicts/)
    await expect(signal).toHaveAccessibleName(/\(claim, contradicted by 1 of 2 sources, not judged\)$/)
    await expect(claimLink(page, /Four people were killed/)).toBeFocused()
  })
})

test('the review queue and the table, by keys, as they are heard', async ({ page }) => {
  const ferry = nameFerry()
  const { story } = await makeStory('A walk through the queue', makeReports(ferry))
  await page.goto(`/stories/${story.id}`)
  const views = page.getByRole('navigation', { name: 'View' })

  await test.step('the review: the pair as a heading, both passages, the judgements as buttons', async () => {
    await enter(page, views.getByRole('link', { name: 'Review' }))
    await expect(page.getByRole('heading', { name: /^Pair 1 of 3/ })).toBeVisible()
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - heading "A walk through the queue" [level=1]
        - progressbar "0 of 3 judged"
        - link "Judge several at once"
        - 'region "Pair 1 of 3 Suggested: contradicts · number"':
          - 'heading "Pair 1 of 3 Suggested: contradicts · number" [level=2]'
          - heading "Harbour Gazette" [level=3]
          - blockquote:
            - insertion:
              - mark: Four
          - heading "Morning Ledger" [level=3]
          - blockquote:
            - insertion:
              - mark: Nine
          - list "Reasons":
            - listitem: Four ≠ Nine
          - link "Open in the columns"
          - 'button "Accept: contradicts · number"'
          - group "Your judgement":
            - button "agrees"
            - button "contradicts"
            - button "differs in scope"
            - button "unrelated"
          - navigation "Through the queue"
        - complementary
    `)
  })
  await test.step('a letter judges; the next pair has the focus and is read out', async () => {
    await page.keyboard.press('y')
    await said(page, /^Judged: contradicts/)
    await expect(page.getByRole('heading', { name: /^Pair 2 of 3/ })).toBeFocused()
  })
  await test.step('the table: a grid that is one stop, rows named by what they are about', async () => {
    await enter(page, views.getByRole('link', { name: 'Table' }), 'Shift+Tab')
    const grid = page.getByRole('grid')
    await expect(grid).toMatchAriaSnapshot(`
      - grid "Claims by article":
        - rowgroup:
          - row:
            - columnheader "Point"
            - columnheader /Harbour Gazette/
            - columnheader /Morning Ledger/
            - columnheader /Valley Post/
        - rowgroup:
          - row:
            - rowheader "Silent on"
            - gridcell "no point"
        - rowgroup:
          - row /^1 says “Signal” · 1 says “WhatsApp”/:
            - rowheader /1 contradicts 1 to judge 2 outlets, 1 origin/
            - gridcell /messaging app Signal .* compared with the others/:
              - link /messaging app Signal/
            - gridcell /messaging app WhatsApp/:
              - link /messaging app WhatsApp/
              - paragraph:
                - button "contradicts · object or means · not judged"
            - gridcell "silent"
    `)
    await page.keyboard.press('Tab')
    for (let steps = 0; steps < 40 && !(await grid.locator(':focus').count()); steps++) await page.keyboard.press('Tab')
    await expect(grid.locator(':focus')).toHaveCount(1)
  })
})
