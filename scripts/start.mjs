// `npm start`: from a fresh clone to the running app. Each step is skipped where nothing has changed since the last time.
// PORT chooses the port, CROSSREAD_DATA the data folder; --dev runs the development server.
import { execFileSync, spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { environment, nodePath, once, ROOT, run, setUp, typescript } from './set-up.mjs'

const HOST = '127.0.0.1'
const dev = process.argv.includes('--dev')
const SOURCES = ['app', 'components', 'i18n', 'lib', 'prisma', 'public']
const CONFIGURATION = [
  'package-lock.json',
  'next.config.ts',
  'tsconfig.json',
  'postcss.config.mjs',
  'proxy.ts',
  'instrumentation-client.ts',
  'bench/figures.json',
]

const port = await choosePort()
setUp()
console.log('Preparing the database …')
execFileSync(nodePath(), typescript('scripts/prepare.ts'), { cwd: ROOT, stdio: 'inherit', env: environment() })
if (!dev) {
  once('.next/.crossread-built', [...CONFIGURATION, ...SOURCES.flatMap(listFiles)], () => {
    console.log('Building the app (about half a minute, only after a change) …')
    run('next/dist/bin/next', ['build'], { stdio: ['ignore', 'ignore', 'inherit'] })
  })
}
const worker = spawn(nodePath(), typescript('scripts/worker.ts'), {
  cwd: ROOT,
  env: environment(),
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
})
const mode = dev ? 'dev' : 'start'
const web = spawn(
  nodePath(),
  [path.join(ROOT, 'node_modules/next/dist/bin/next'), mode, '-H', HOST, '-p', String(port)],
  {
    cwd: ROOT,
    env: environment(),
    stdio: ['ignore', dev ? 'inherit' : 'ignore', 'inherit'],
  },
)
await untilListening(port)
console.log(`\nCrossread is running: http://${HOST}:${port}\nStop it with Ctrl+C.`)

let ending = false
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => end(0))
web.on('exit', () => end(1))
worker.on('exit', () => end(1))

function end(code) {
  if (ending) return
  ending = true
  web.kill('SIGTERM')
  worker.kill('SIGTERM')
  process.exitCode = code
  if (code) console.error('Crossread stopped unexpectedly; the messages above say why.')
}

function listFiles(folder) {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('generated') && !entry.name.includes('.test.'))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
    .sort()
}

/** The port asked for, or the first free one from 3000 on. */
async function choosePort() {
  const asked = Number(process.env.PORT)
  if (asked && (await isFree(asked))) return asked
  if (asked) {
    console.error(`Port ${asked} is taken: perhaps Crossread is running already. Name another with PORT=….`)
    process.exit(1)
  }
  for (let port = 3000; port < 3100; port++) if (await isFree(port)) return port
  throw new Error('No free port between 3000 and 3099: name one with PORT=….')
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = net.createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, HOST, () => probe.close(() => resolve(true)))
  })
}

async function untilListening(port) {
  for (;;) {
    const open = await new Promise((resolve) => {
      const socket = net.connect(port, HOST, () => resolve(true)).once('error', () => resolve(false))
      socket.once('connect', () => socket.end())
    })
    if (open) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
