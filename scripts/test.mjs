// `npm test`: every check there is, on what it installs itself: types, lint, circles of imports, unit and data tests, the engine's
// figures, then the app in a browser. What needs no quiet goes beside the unit tests, each step's words printed when it is done; the
// browser has the machine to itself. All of them run even where one fails; the last line sums up: "N passed, N failed".
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { ensureBrowser } from './ensure-browser.mjs'
import { environment, nodePath, ROOT, setUp } from './set-up.mjs'

const RESULTS = path.join(ROOT, 'test-results')
const { cycles } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).scripts
const UNIT = [
  'run',
  '--reporter=default',
  '--reporter=json',
  '--outputFile.json=test-results/unit.json',
  `--maxWorkers=${Math.max(1, availableParallelism() - 1)}`,
]
const sum = { passed: 0, failed: 0 }

setUp()
rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })
await Promise.all([suite('vitest/vitest.mjs', UNIT, readUnit), checkText()])
await ensureBrowser()
await suite('@playwright/test/cli.js', ['test'], readBrowser, 'at once')
console.log(`\n${sum.passed} passed, ${sum.failed} failed`)
process.exitCode = sum.failed > 0 ? 1 : 0

/** What is said of the sources without running the app, one after the other. */
async function checkText() {
  await check('next/dist/bin/next', ['typegen'])
  await check('typescript/bin/tsc', ['--noEmit'])
  await check('typescript/bin/tsc', ['--noEmit', '-p', 'lib/core/tsconfig.json'])
  await check('eslint/bin/eslint.js', ['.', '--max-warnings', '0'])
  await check('dependency-cruiser/bin/dependency-cruiser.mjs', cycles.split(' ').slice(1))
  await check('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])
  await check('tsx/dist/cli.mjs', ['scripts/evaluate.ts'])
}

/** One check that passes or fails as a whole. */
async function check(file, args) {
  if (await run(file, args)) sum.passed += 1
  else sum.failed += 1
}

/** A suite that counts its own tests; one that ends badly without a failed test counts as a failure. */
async function suite(file, args, readCounts, shown) {
  const ended = await run(file, args, shown)
  const { passed, failed } = readCounts()
  sum.passed += passed
  sum.failed += ended ? failed : Math.max(failed, 1)
}

/** Runs a package's command; what it says is shown at once, or whole when it has ended. Returns whether it ended well. */
function run(file, args, shown = 'when done') {
  const name = file.startsWith('@playwright') ? 'playwright' : file.split('/')[0]
  const title = `\n> ${[name, ...args].join(' ')}`
  const from = performance.now()
  const atOnce = shown === 'at once'
  if (atOnce) console.log(title)
  const child = spawn(nodePath(), [path.join(ROOT, 'node_modules', file), ...args], {
    cwd: ROOT,
    stdio: ['ignore', atOnce ? 'inherit' : 'pipe', atOnce ? 'inherit' : 'pipe'],
    env: environment(),
  })
  const said = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk))
  return new Promise((resolve) =>
    child.on('close', (code) => {
      if (!atOnce) process.stdout.write(`${title}\n${Buffer.concat(said)}`)
      console.log(`${code === 0 ? 'done' : 'FAILED'} in ${Math.round((performance.now() - from) / 1000)} s`)
      resolve(code === 0)
    }),
  )
}

function readUnit() {
  const { numPassedTests, numFailedTests } = readResults('unit.json') ?? { numPassedTests: 0, numFailedTests: 0 }
  return { passed: numPassedTests, failed: numFailedTests }
}

function readBrowser() {
  const stats = readResults('browser.json')?.stats ?? { expected: 0, unexpected: 0, flaky: 0 }
  if (stats.flaky > 0) console.log(`${stats.flaky} of them passed at the second try only: see above.`)
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
}

function readResults(name) {
  const file = path.join(RESULTS, name)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}
