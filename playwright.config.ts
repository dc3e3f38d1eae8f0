import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { defineConfig, devices } from '@playwright/test'
import { launchOptions } from './scripts/ensure-browser.mjs'

const port = Number(process.env.PORT ?? 4310)
// The workers load this file too: the first to do so chooses the folder, for all of them.
process.env.CROSSREAD_DATA ??= mkdtempSync(path.join(tmpdir(), 'crossread-e2e-'))

export default defineConfig({
  testDir: 'e2e',
  workers: 1,
  // A second try on a busy machine; what needed one is named in the summary.
  retries: 1,
  outputDir: 'test-results/browser',
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    baseURL: `http://127.0.0.1:${port}`,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: launchOptions(),
  },
  webServer: {
    command: 'node scripts/start.mjs',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 300_000,
    env: { PORT: String(port), CROSSREAD_DATA: process.env.CROSSREAD_DATA },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
})
