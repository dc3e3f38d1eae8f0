// `npm run screens`: takes the pictures in docs/screens, every view of the sample story in four looks, from a fresh data folder.
// `npm run screens -- table map` takes those views alone.
import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test'
import sharp from 'sharp'
import { launchOptions } from './ensure-browser.mjs'

const FOLDER = 'docs/screens'
const PORT = process.env.PORT ?? '4391'
const ROOT = `http://127.0.0.1:${PORT}`
const WIDE = { width: 1440, height: 900 }
const LOOKS: Readonly<Record<string, BrowserContextOptions & { language: string }>> = {
  light: { viewport: WIDE, colorScheme: 'light', language: 'en' },
  dark: { viewport: WIDE, colorScheme: 'dark', language: 'en' },
  phone: {
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    colorScheme: 'light',
    language: 'en',
  },
  arabic: { viewport: WIDE, colorScheme: 'light', language: 'ar' },
}

process.env.CROSSREAD_DATA = mkdtempSync(path.join(tmpdir(), 'crossread-screens-'))
const { getStoryReading } = await import('@/lib/data/stories')

const app = spawn(process.execPath, ['scripts/start.mjs'], {
  env: { ...process.env, PORT, CROSSREAD_NAME: 'Ada' },
  stdio: ['ignore', 'pipe', 'inherit'],
})
app.on('exit', () => process.exit(1))
await new Promise<void>((resolve) =>
  app.stdout.on('data', (words: Buffer) => words.includes('is running') && resolve()),
)
const browser = await chromium.launch(launchOptions())
try {
  const views = listViews(await findClaim('Zello'))
  for (const look of Object.keys(LOOKS)) await takeAll(browser, look, views)
} finally {
  await browser.close()
  app.removeAllListeners('exit')
  app.kill('SIGTERM')
}
process.exit()

/** The views to take, each with its address. */
function listViews(claim: number): [string, string][] {
  const story = '/stories/1'
  const views: [string, string][] = [
    ['home', '/'],
    ['import', '/import'],
    ['columns', story],
    ['evidence', `${story}?claim=${claim}`],
    ['table', `${story}/table`],
    ['timeline', `${story}/timeline`],
    ['map', `${story}/map`],
    ['review', `${story}/review`],
    ['several', `${story}/review/several`],
    ['search', '/search?q=Zello'],
    ['settings', '/settings'],
    ['history', `${story}/history`],
    ['articles', `${story}/articles`],
  ]
  const asked = process.argv.slice(2)
  return views.filter(([view]) => asked.length === 0 || asked.includes(view))
}

/** The claim of the sample with this word, once the sample has been compared. */
async function findClaim(word: string): Promise<number> {
  for (;;) {
    const reading = await getStoryReading(1)
    const claim = reading?.claims.find(({ exact }) => exact.includes(word))
    if (claim && reading?.work === null && reading.links.length > 0) return claim.id
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

async function takeAll(browser: Browser, look: string, views: readonly [string, string][]): Promise<void> {
  const { language, ...options } = LOOKS[look]!
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce', locale: 'en-GB' })
  await context.addCookies(
    Object.entries({ language, tour: 'seen' }).map(([name, value]) => ({ name, value, url: ROOT })),
  )
  const page = await context.newPage()
  for (const [view, address] of views) {
    await page.goto(`${ROOT}${address}`, { waitUntil: 'networkidle' })
    await sharp(await takeAtRest(page))
      .png({ palette: true })
      .toFile(path.join(FOLDER, `${view}-${look}.png`))
  }
  await context.close()
}

/** The picture of a page once it stays the same: with its fonts, its columns in line and its bands drawn. */
async function takeAtRest(page: Page): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  let last: Buffer | null = null
  for (;;) {
    await page.waitForTimeout(600)
    const picture = await page.screenshot({ animations: 'disabled' })
    if (last?.equals(picture)) return picture
    last = picture
  }
}
