// A Chromium for the browser tests: the one named by CHROMIUM_PATH, Playwright's own, or the system's. Where there is none,
// Playwright's is downloaded; on a network that reaches package registries alone, Debian's or Ubuntu's package is installed.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { nodePath, ROOT } from './set-up.mjs'

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser to run, or undefined for Playwright's own. */
function systemBrowser() {
  return process.env.CHROMIUM_PATH ?? SYSTEM.find((file) => existsSync(file))
}

/**
 * How every browser of the project is started: a container has no user namespaces for the sandbox; the rest keeps it from calling
 * home.
 */
export function launchOptions() {
  return {
    executablePath: systemBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-dev-shm-usage',
    ],
  }
}

/** Makes sure that there is a browser; says what to do where it can't. */
export async function ensureBrowser() {
  const { chromium } = await import('@playwright/test')
  if (systemBrowser() || existsSync(chromium.executablePath())) return
  console.log('\nInstalling a browser for the tests …')
  if (attempt(nodePath(), [path.join(ROOT, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'])) return
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = [...sudo, 'apt-get']
  attempt(apt[0], [...apt.slice(1), 'update', '-qq'])
  if (attempt(apt[0], [...apt.slice(1), 'install', '-y', '-qq', 'chromium'])) return
  console.error('No browser could be installed. Install Chromium and name it: CHROMIUM_PATH=/path/to/chromium npm test')
}

function attempt(command, args) {
  try {
    execFileSync(command, args, {
      stdio: 'ignore',
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    return true
  } catch {
    return false
  }
}
