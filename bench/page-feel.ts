/**
 * What a page feels like, measured in the browser itself: first paint, layout shift as Core Web Vitals count it (not within half a
 * second of an input), tasks that block, frames.
 */
import type { Page } from '@playwright/test'

const SELECTIONS = 40
/** A browser that has just opened a page is busy with itself for about so many milliseconds; a reader's has long been open. */
const SETTLE_MS = 1500
/** After this many milliseconds without a task over 50 ms the page counts as at rest. */
const REST_MS = 1500
/** So long a finger presses a button. */
const PRESS_MS = Number(process.env.PRESS ?? 80)

interface Seen {
  shift: number
  tasks: { start: number; ms: number }[]
  clicks: number[]
  frames: number[]
}

declare global {
  interface Window {
    seen: Seen
  }
}

/** The middle value. */
export function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** Opens a page and waits until it is at rest. Times in milliseconds from the start of the navigation. */
export async function loadPage(page: Page, open: (page: Page) => Promise<unknown>) {
  // The compiler that runs this file names functions by a helper, which the browser does not have.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(() => {
    const seen: Seen = { shift: 0, tasks: [], clicks: [], frames: [] }
    window.seen = seen
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) seen.shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.tasks.push({ start: entry.startTime, ms: entry.duration })
    }).observe({ type: 'longtask', buffered: true })
  })
  await page.waitForTimeout(SETTLE_MS)
  await open(page)
  await page.waitForFunction(
    (rest) => performance.now() - Math.max(0, ...window.seen.tasks.map((task) => task.start + task.ms)) > rest,
    REST_MS,
    { polling: 250 },
  )
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const sizes = [navigation!, ...(performance.getEntriesByType('resource') as PerformanceResourceTiming[])]
    const after = window.seen.tasks.filter((task) => task.start >= navigation!.loadEventEnd).map((task) => task.ms)
    return {
      firstContent: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      server: navigation!.responseStart,
      ready: Math.max(navigation!.loadEventEnd, ...window.seen.tasks.map((task) => task.start + task.ms)),
      shift: window.seen.shift,
      longest: Math.max(0, ...after),
      long: after.length,
      kilobytes: sizes.reduce((sum, entry) => sum + entry.transferSize, 0) / 1024,
    }
  })
}

/**
 * Milliseconds from each click on a claim, which is when the button is let go, to the next frame that is painted; what else
 * happened until a second later. What moves while the test itself scrolls to the next claim is not counted.
 */
export async function selectClaims(page: Page, claims: string) {
  await page.evaluate(() => {
    window.seen.tasks = []
    window.addEventListener(
      'click',
      (event) => {
        // The first frame callback runs before the paint, the message after it.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => window.seen.clicks.push(performance.now() - event.timeStamp)
          port2.postMessage(null)
        })
      },
      { capture: true },
    )
  })
  const count = await page.locator(claims).count()
  const step = Math.max(1, Math.floor(count / SELECTIONS))
  const shiftSoFar = () => page.evaluate(() => window.seen.shift)
  let shift = 0
  for (let i = 0; i < count && i / step < SELECTIONS; i += step) {
    const claim = page.locator(claims).nth(i)
    await claim.evaluate((element) => element.scrollIntoView({ block: 'center', inline: 'center' }))
    await page.waitForTimeout(300)
    const box = await claim.evaluate((element) => element.getClientRects()[0]!.toJSON() as DOMRect)
    const before = await shiftSoFar()
    await page.mouse.click(box.x + 20, box.y + box.height / 2, { delay: PRESS_MS })
    await page.waitForTimeout(900)
    shift += (await shiftSoFar()) - before
  }
  const seen = await page.evaluate(() => ({
    times: window.seen.clicks,
    longest: Math.max(0, ...window.seen.tasks.map((task) => task.ms)),
    long: window.seen.tasks.length,
  }))
  return { ...seen, shift }
}

/** Milliseconds between frames while the wheel scrolls the columns, one after the other. */
export async function scrollThrough(page: Page) {
  await page.evaluate(() => {
    window.seen.tasks = []
    let before = performance.now()
    const frame = (now: number) => {
      window.seen.frames.push(now - before)
      before = now
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
  for (const x of [250, 600, 900]) {
    await page.mouse.move(x, 500)
    for (let turn = 0; turn < 40; turn++) {
      await page.mouse.wheel(0, 240)
      await page.waitForTimeout(16)
    }
  }
  return page.evaluate(() => ({
    frames: window.seen.frames.slice(1),
    longest: Math.max(0, ...window.seen.tasks.map((task) => task.ms)),
  }))
}
