// What every command needs before it can run: the packages of the lock file and the generated database client.
// Plain JavaScript without packages, since it runs before there are any.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export const ROOT = path.resolve(import.meta.dirname, '..')
const BIN = path.join(ROOT, 'node_modules/.bin')
const WINDOWS = process.platform === 'win32'

/** Node 22 or newer comes as a package on Linux x64; elsewhere it is the one that runs this. */
export function nodePath() {
  const own = path.join(BIN, 'node')
  return !WINDOWS && existsSync(own) ? own : process.execPath
}

/** The environment in which everything of the project runs: its own commands first, no telemetry. */
export function environment(extra = {}) {
  const separator = WINDOWS ? ';' : ':'
  return {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    CHECKPOINT_DISABLE: '1',
    PATH: `${BIN}${separator}${process.env.PATH}`,
    ...extra,
  }
}

/** The arguments that make Node run a TypeScript file of ours. */
export function typescript(file) {
  return ['--import', 'tsx', path.join(ROOT, file)]
}

/** Runs a package's own command, given its file under node_modules. */
export function run(file, args = [], options = {}) {
  execFileSync(nodePath(), [path.join(ROOT, 'node_modules', file), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: environment(),
    ...options,
  })
}

/** Installs where the lock file has changed since, and generates the database client where the models have. */
export function setUp(say = console.log) {
  once('node_modules/.crossread-installed', ['package-lock.json'], () => {
    say('Installing packages (the first time this takes about a minute) …')
    const npm = process.env.npm_execpath
    const args = ['ci', '--no-audit', '--no-fund']
    if (npm) execFileSync(process.execPath, [npm, ...args], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
    else execFileSync('npm', args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'], shell: WINDOWS })
  })
  checkNode()
  once('prisma/generated/.crossread-models', ['prisma/schema.prisma', 'package-lock.json'], () => {
    // Its talk is shown where it fails, as part of the error.
    run('prisma/build/index.js', ['generate'], { stdio: ['ignore', 'ignore', 'pipe'] })
  })
}

/** Does a step unless the files it depends on are the same as when it was last done. */
export function once(stamp, files, step) {
  const file = path.join(ROOT, stamp)
  const hash = hashFiles(files)
  if (existsSync(file) && readFileSync(file, 'utf8') === hash) return
  step()
  writeFileSync(file, hash)
}

function hashFiles(files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(readFileSync(path.join(ROOT, file)))
  return hash.digest('hex')
}

function checkNode() {
  const version = execFileSync(nodePath(), ['--version'], { encoding: 'utf8' })
  const [major, minor] = version.slice(1).split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 12)) return
  console.error(
    `Crossread needs Node 22.12 or newer, this is ${version.trim()}. Install it from your package manager and try again.`,
  )
  process.exit(1)
}
