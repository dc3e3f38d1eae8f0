// `npm run crossread -- …`: the command line, set up where that is needed. Talks on the error stream, so that output stays clean.
import { spawnSync } from 'node:child_process'
import { environment, nodePath, setUp, typescript } from './set-up.mjs'

setUp(console.error)
// Paths that are named count from the folder in which the command was given.
const cwd = process.env.INIT_CWD ?? process.cwd()
const { status } = spawnSync(nodePath(), [...typescript('scripts/crossread.ts'), ...process.argv.slice(2)], {
  cwd,
  stdio: 'inherit',
  env: environment(),
})
process.exitCode = status ?? 1
