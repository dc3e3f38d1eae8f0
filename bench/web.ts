// How the workspace feels with 6 columns of 10,000 words, 1,000 claims and 2,000 links, in Chromium whose processor is slowed
// down four times: `npm run bench:web`. Beside it, in the same run, a plain page of the same text that wraps every claim in a
// span and draws all lines. ROUNDS=5 repeats the loading; the middle one of each figure is printed.
import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { launchOptions } from '../scripts/ensure-browser.mjs'
import { makeWorkspace } from './made-workspace'
import { loadPage, middle, scrollThrough, selectClaims } from './page-feel'
import { plainPage } from './plain-page'

const PORT = '4390'
const SLOWDOWN = 4
const ROUNDS = Number(process.env.ROUNDS ?? 3)

process.env.CROSSREAD_DATA = mkdtempSync(path.join(tmpdir(), 'crossread-bench-'))
const { applyMigrations } = await import('@/lib/data/migrations')
const { getStoryReading } = await import('@/lib/data/stories')

await applyMigrations()
const storyId = await makeWorkspace()
const reading = (await getStoryReading(storyId))!
const words = reading.articles.map(({ text }) => text.split(/\s+/).length)
console.log(
  `${reading.articles.length} columns of ${words[0]} words, ${reading.claims.length} claims, ${reading.links.length} links; processor slowed ${SLOWDOWN} times`,
)

const server = spawn(process.execPath, ['scripts/start.mjs'], {
  env: { ...process.env, PORT },
  stdio: ['ignore', 'pipe', 'inherit'],
})
await new Promise<void>((resolve) =>
  server.stdout.on('data', (chunk: Buffer) => chunk.includes('is running') && resolve()),
)
const browser = await chromium.launch(launchOptions())
try {
  const order = reading.articles.map(({ id }) => id).join(',')
  const address = `http://127.0.0.1:${PORT}/stories/${storyId}?columns=${order}`
  await fetch(address).then((answer) => answer.text())
  await measure('Crossread', 'a[data-claim][id]', (page) => page.goto(address, { waitUntil: 'load' }))
  const plain = plainPage(reading)
  await measure('plain page', 'span[data-claim]', async (page) => {
    await page.route('http://plain.test/', (route) => route.fulfill({ contentType: 'text/html', body: plain }))
    await page.goto('http://plain.test/', { waitUntil: 'load' })
  })
} finally {
  await browser.close()
  server.kill('SIGTERM')
}
process.exit()

async function measure(name: string, claims: string, open: (page: Page) => Promise<unknown>): Promise<void> {
  const loads = []
  for (let round = 0; round < ROUNDS; round++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    const load = await loadPage(page, open)
    if (round < ROUNDS - 1) loads.push(load)
    else {
      const selected = await selectClaims(page, claims)
      const scrolled = await scrollThrough(page)
      loads.push(load)
      report(name, loads, selected, scrolled)
    }
    await context.close()
  }
}

type Loads = readonly Awaited<ReturnType<typeof loadPage>>[]

function report(
  name: string,
  loads: Loads,
  selected: Awaited<ReturnType<typeof selectClaims>>,
  scrolled: Awaited<ReturnType<typeof scrollThrough>>,
): void {
  const of = (pick: (load: Loads[number]) => number) => middle(loads.map(pick)).toFixed(0)
  console.log(`${name}
  first content              ${of((load) => load.firstContent)} ms   (of these the server ${of((load) => load.server)} ms)
  answers to input after     ${of((load) => load.ready)} ms
  layout shift               ${middle(loads.map((load) => load.shift)).toFixed(3)}
  longest task after load    ${of((load) => load.longest)} ms   (over 50 ms: ${of((load) => load.long)})
  sent                       ${of((load) => load.kilobytes)} kB
  click to paint             median ${middle(selected.times).toFixed(0)} ms, 95 % ${at(selected.times, 0.95)} ms, longest ${at(selected.times, 1)} ms (${selected.times.length} selections; longest task ${selected.longest.toFixed(0)} ms, over 50 ms: ${selected.long}, layout shift ${selected.shift.toFixed(3)})
  frames while scrolling     95 % ${at(scrolled.frames, 0.95)} ms, longest ${at(scrolled.frames, 1)} ms (${scrolled.frames.length} frames, over 50 ms: ${scrolled.frames.filter((ms) => ms > 51).length}; longest task ${scrolled.longest.toFixed(0)} ms)`)
}

function at(times: readonly number[], share: number): string {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(0)
}
