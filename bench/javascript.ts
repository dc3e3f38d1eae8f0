/**
 * What JavaScript the sample story sends to the browser beside what an empty Next app built by the same packages sends, and what
 * the difference consists of: `npm run bench:javascript`. Sizes are of gzip at its best, whatever the server does; counted is every
 * script up to rest, fetched ahead or not. The polyfills marked `nomodule` are not: no browser that runs the app asks for them.
 * Nor is the text of the page itself, which Next sends in the document. FILES=1 names each file.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { chromium, type Page } from '@playwright/test'
import { launchOptions } from '../scripts/ensure-browser.mjs'
import { addUp, weigh, type Weights } from './weigh-script'

const ALLOWED_KB = 60
const REST_MS = 3000
const PORT = Number(process.env.PORT ?? 4392)
const ROOT = path.resolve(import.meta.dirname, '..')
const EMPTY = path.join(ROOT, 'test-results/empty-app')
const NEXT = path.join(ROOT, 'node_modules/next/dist/bin/next')

const servers: ChildProcess[] = []
const browser = await chromium.launch(launchOptions())
try {
  buildEmptyApp()
  await serve([NEXT, 'start', EMPTY, '-H', '127.0.0.1', '-p', String(PORT + 1)], PORT + 1)
  // Built anew, with the source maps that say where each byte comes from; the scripts differ by less than 0.1 %.
  rmSync(path.join(ROOT, '.next/.crossread-built'), { force: true })
  await serve([path.join(ROOT, 'scripts/start.mjs')], PORT)
  const empty = await collect(`http://127.0.0.1:${PORT + 1}/`, path.join(EMPTY, '.next'))
  const ours = await collect(`http://127.0.0.1:${PORT}/stories/1`, path.join(ROOT, '.next'), async (page) => {
    await page.locator('a[data-claim][id]').first().click()
  })
  report(empty.loaded, ours.loaded)
  const more = total(ours.later)
  console.log(`\nA claim selected: ${more === 0 ? 'nothing more' : `${kilobytes(more)} kB more`}`)
  if (more > 0) table(ours.later)
} finally {
  await browser.close()
  for (const server of servers) server.kill('SIGTERM')
}
process.exit()

/** A layout and a page that say nothing, in a folder of their own below ours so that they find the same packages. */
function buildEmptyApp(): void {
  rmSync(EMPTY, { recursive: true, force: true })
  mkdirSync(path.join(EMPTY, 'app'), { recursive: true })
  const write = (file: string, text: string) => writeFileSync(path.join(EMPTY, file), `${text}\n`)
  write('package.json', '{ "private": true, "type": "module" }')
  write(
    'next.config.js',
    `export default { productionBrowserSourceMaps: true, turbopack: { root: ${JSON.stringify(ROOT)} } }`,
  )
  write(
    'app/layout.jsx',
    'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html> }',
  )
  write('app/page.jsx', 'export default function Page() { return <main>Empty</main> }')
  execFileSync(process.execPath, [NEXT, 'build', EMPTY], { cwd: EMPTY, stdio: ['ignore', 'ignore', 'inherit'] })
}

async function serve(args: string[], port: number): Promise<void> {
  const env = {
    CROSSREAD_DATA: mkdtempSync(path.join(tmpdir(), 'crossread-bench-')),
    ...process.env,
    PORT: String(port),
    CROSSREAD_SOURCE_MAPS: '1',
  }
  const server = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'inherit'] })
  servers.push(server)
  const address = `http://127.0.0.1:${port}/`
  while (server.exitCode === null) {
    if (
      await fetch(address).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return
    await setTimeout(250)
  }
  throw new Error(`The server for ${address} ended: see above.`)
}

/** The weights of all scripts that come until the page is at rest, and of those that come once something was done there. */
async function collect(address: string, build: string, act?: (page: Page) => Promise<void>) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const files = new Set<string>()
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.endsWith('.js')) files.add(pathname)
  })
  await page.goto(address, { waitUntil: 'load' })
  await atRest(files)
  const loaded = [...files]
  await act?.(page)
  await atRest(files)
  await page.close()
  const weighAll = (paths: string[]) => addUp(paths.map((file) => weigh(path.join(build, file.replace('/_next/', '')))))
  return { loaded: weighAll(loaded), later: weighAll([...files].filter((file) => !loaded.includes(file))) }
}

/** Waits until no further script has been asked for in a while. */
async function atRest(files: ReadonlySet<string>): Promise<void> {
  for (let before = -1; before !== files.size;) {
    before = files.size
    await setTimeout(REST_MS)
  }
}

function report(empty: Weights, ours: Weights): void {
  const difference = addUp([ours, new Map([...empty].map(([group, bytes]) => [group, -bytes]))])
  console.log(`JavaScript sent, gzip:
  empty       ${kilobytes(total(empty))} kB
  ours        ${kilobytes(total(ours))} kB
  difference  ${kilobytes(total(difference))} kB of ${ALLOWED_KB} allowed\n\nIn the difference:`)
  table(difference)
}

function table(weights: Weights): void {
  for (const [group, bytes] of [...weights].sort(([, a], [, b]) => b - a))
    if (Math.abs(bytes) >= 50) console.log(`  ${kilobytes(bytes).padStart(6)} kB  ${group}`)
}

function total(weights: Weights): number {
  return [...weights.values()].reduce((sum, bytes) => sum + bytes, 0)
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
