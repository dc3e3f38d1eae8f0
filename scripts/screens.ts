// `npm run screens`: takes the pictures in docs/screens from the sample story, in a fresh data folder.
import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { systemBrowser } from './ensure-browser.mjs'

const PORT = '4391'
const ROOT = `http://127.0.0.1:${PORT}`
const FOLDER = 'docs/screens'
const WIDE = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }

const env = {
  ...process.env,
  PORT,
  CROSSREAD_NAME: 'Ada',
  CROSSREAD_DATA: mkdtempSync(path.join(tmpdir(), 'crossread-screens-')),
}
const app = spawn(process.execPath, ['scripts/start.mjs'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
await new Promise<void>((resolve) =>
  app.stdout.on('data', (words: Buffer) => words.includes('is running') && resolve()),
)
const browser = await chromium.launch({
  executablePath: systemBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage'],
})
try {
  const zello = await findClaim('Zello to ask')
  const shots = [
    ['home', '/', WIDE, 'light'],
    ['columns', `/stories/1?claim=${zello}`, WIDE, 'light'],
    ['columns-dark', `/stories/1?claim=${zello}`, WIDE, 'dark'],
    ['columns-phone', `/stories/1?claim=${zello}`, PHONE, 'light'],
    ['table', '/stories/1/table', WIDE, 'light'],
    ['import', '/import', WIDE, 'light'],
  ] as const
  for (const [name, address, viewport, colorScheme] of shots) {
    const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' })
    await page.goto(`${ROOT}${address}`, { waitUntil: 'networkidle' })
    await page.screenshot({ path: path.join(FOLDER, `${name}.png`) })
    await page.close()
  }
} finally {
  await browser.close()
  app.kill('SIGTERM')
}
process.exit()

/** The claim of the sample with these words, as soon as it has been compared. */
async function findClaim(words: string): Promise<string> {
  const page = await browser.newPage()
  for (;;) {
    await page.goto(`${ROOT}/stories/1`)
    const claim = page.getByRole('link', { name: new RegExp(`${words}.*contradicted`) })
    if (await claim.count()) return (await claim.first().getAttribute('data-claim'))!
    await page.waitForTimeout(200)
  }
}
