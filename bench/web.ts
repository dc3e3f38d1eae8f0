// How fast selecting a claim paints, in Chromium, with 6 columns of 100 claims: `npm run bench:web`.
// Beside it, in the same run, a plain page with the same text that wraps every claim in a span and draws all lines at each click.
import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { systemBrowser } from '../scripts/ensure-browser.mjs'
import { makeArticles } from './made-articles'

const COLUMNS = 6
const CLAIMS = 100
const SELECTIONS = 40
const PORT = '4390'

process.env.CROSSREAD_DATA = mkdtempSync(path.join(tmpdir(), 'crossread-bench-'))
const { applyMigrations } = await import('@/lib/data/migrations')
const { createStory } = await import('@/lib/use-cases/create-story')
const { addToImport, startImport } = await import('@/lib/use-cases/start-import')
const { runJobsWhile } = await import('@/lib/jobs/run-jobs')
const { hasFreeJob } = await import('@/lib/data/jobs')
const { getStoryReading } = await import('@/lib/data/stories')

await applyMigrations()
const story = await createStory({ title: 'Six columns' })
if (!story.ok) throw new Error(story.problem)
const { storyId } = story.value
const started = await startImport({ storyId })
if (!started.ok) throw new Error(started.problem)
for (const { outlet, title, text } of makeArticles(COLUMNS, CLAIMS)) {
  const given = { title, outlet, authors: [], publishedAt: '2021-05-14', url: null }
  await addToImport({
    importId: started.value.importId,
    name: `${outlet}.txt`,
    bytes: new TextEncoder().encode(text),
    given,
    unattended: true,
  })
}
await runJobsWhile(hasFreeJob)
const reading = (await getStoryReading(storyId))!
console.log(`${reading.articles.length} columns, ${reading.claims.length} claims, ${reading.links.length} links`)

const server = spawn(process.execPath, ['scripts/start.mjs'], {
  env: { ...process.env, PORT },
  stdio: ['ignore', 'pipe', 'inherit'],
})
await new Promise<void>((resolve) =>
  server.stdout.on('data', (words: Buffer) => words.includes('is running') && resolve()),
)
const browser = await chromium.launch({
  executablePath: systemBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage'],
})
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const order = reading.articles.map(({ id }) => id).join(',')
  await page.goto(`http://127.0.0.1:${PORT}/stories/${storyId}?columns=${order}`, { waitUntil: 'networkidle' })
  report('Crossread', await measure(page, 'mark a[href*="claim="]'))
  const plain = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await plain.setContent(plainPage())
  report('plain page', await measure(plain, 'span[data-claim]'))
} finally {
  await browser.close()
  server.kill('SIGTERM')
}
process.exit()

/** Milliseconds from each click to the next frame that is painted. */
async function measure(page: Page, claims: string): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { times })
    window.addEventListener(
      'click',
      (event) => {
        // The first frame callback runs before the paint, the message after it.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => times.push(performance.now() - event.timeStamp)
          port2.postMessage(null)
        })
      },
      { capture: true },
    )
  })
  const visible = await page.locator(claims).all()
  const step = Math.max(1, Math.floor(visible.length / SELECTIONS))
  for (let i = 0; i < visible.length && i / step < SELECTIONS; i += step) {
    await visible[i]!.scrollIntoViewIfNeeded()
    await visible[i]!.click()
    await page.waitForTimeout(150)
  }
  return page.evaluate(() => (window as unknown as { times: number[] }).times)
}

function report(name: string, times: number[]): void {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(0)
  console.log(
    `${name.padEnd(12)} click to paint: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, longest ${at(1)} ms (${sorted.length} selections)`,
  )
}

function plainPage(): string {
  const columns = reading.articles.map(({ id, text }) => {
    const own = reading.claims.filter((claim) => claim.articleId === id)
    const spans = own.map(
      (claim) => `<p><span data-claim="${claim.id}">${text.slice(claim.start, claim.end)}</span></p>`,
    )
    return `<div style="flex:1">${spans.join('')}</div>`
  })
  const links = JSON.stringify(reading.links.map(({ a, b }) => [a, b]))
  return `<style>body{position:relative}main{display:flex;gap:40px;font:17px/1.6 serif}svg{position:absolute;left:0;top:0;pointer-events:none}</style><main>${columns.join('')}</main>
<svg width="100%" height="40000"></svg><script>
const links=${links},svg=document.querySelector('svg')
addEventListener('click',e=>{const id=e.target.dataset.claim;if(!id)return;svg.innerHTML=links.map(([a,b])=>{
const p=document.querySelector('[data-claim="'+a+'"]').getBoundingClientRect(),q=document.querySelector('[data-claim="'+b+'"]').getBoundingClientRect()
return '<path fill="none" stroke="'+(a==id||b==id?'red':'#ccc')+'" d="M'+(p.right+scrollX)+','+(p.top+scrollY)+' L'+(q.left+scrollX)+','+(q.top+scrollY)+'"/>'}).join('')})
</script>`
}
