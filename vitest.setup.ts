// Every test file gets a data folder of its own, so that data tests run on a real, empty database.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

process.env.CROSSREAD_DATA = mkdtempSync(path.join(tmpdir(), 'crossread-test-'))
process.env.CROSSREAD_NAME = 'Tester'
