// `npm test`: every check there is, on what it installs itself: types, lint, unit and data tests, the engine's figures, then the app
// in a browser.
// All of them run even where one fails; the last line sums up: "N passed, N failed".
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensureBrowser } from './ensure-browser.mjs'
import { environment, nodePath, ROOT, setUp } from './set-up.mjs'

const RESULTS = path.join(ROOT, 'test-results')
const sum = { passed: 0, failed: 0 }

setUp()
rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })
check('next/dist/bin/next', ['typegen'])
check('typescript/bin/tsc', ['--noEmit'])
check('typescript/bin/tsc', ['--noEmit', '-p', 'lib/core/tsconfig.json'])
check('eslint/bin/eslint.js', ['.', '--max-warnings', '0'])
check('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])
suite(
  'vitest/vitest.mjs',
  ['run', '--reporter=default', '--reporter=json', '--outputFile.json=test-results/unit.json'],
  readUnit,
)
check('tsx/dist/cli.mjs', ['scripts/evaluate.ts'])
await ensureBrowser()
suite('@playwright/test/cli.js', ['test'], readBrowser)
console.log(`\n${sum.passed} passed, ${sum.failed} failed`)
process.exitCode = sum.failed > 0 ? 1 : 0

/** One check that passes or fails as a whole. */
function check(file, args) {
  if (run(file, args)) sum.passed += 1
  else sum.failed += 1
}

/** A suite that counts its own tests; one that ends badly without a failed test counts as a failure. */
function suite(file, args, readCounts) {
  const ended = run(file, args)
  const { passed, failed } = readCounts()
  sum.passed += passed
  sum.failed += ended ? failed : Math.max(failed, 1)
}

function run(file, args) {
  console.log(`\n> ${file.split('/')[0] === '@playwright' ? 'playwright' : file.split('/')[0]} ${args.join(' ')}`)
  try {
    execFileSync(nodePath(), [path.join(ROOT, 'node_modules', file), ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: environment(),
    })
    return true
  } catch {
    return false
  }
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
