/**
 * Lays the search index of `prisma/search-index.sql`. It stays out of the way of migrations: SQLite refuses to rename a table
 * that a view or another table's trigger names, and drops the triggers of a table that is made anew.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { addSearchWords } from './add-search-words'

const SOURCE = path.join(import.meta.dirname, '../../prisma/search-index.sql')

/** How long another process at work on the file is waited for, in milliseconds. */
const WAIT_MS = 20_000

interface Part {
  readonly kind: string
  readonly name: string
  readonly sql: string
}

/** Lays the index where any part of it is missing or not as written, and fills it from all that is stored. */
export function laySearchIndex(file: string): void {
  if (isAsWritten(file)) return
  change(file, (open) => {
    for (const { kind, name } of readParts().toReversed()) open.exec(`DROP ${kind} IF EXISTS "${name}"`)
    open.exec(readFileSync(SOURCE, 'utf8'))
  })
}

/** Takes all of the index away but the tables that hold it: the other tables can then be changed, and the next laying is whole. */
export function liftSearchIndex(file: string): void {
  change(file, (open) => {
    const parts = readParts().filter(({ kind }) => kind !== 'TABLE')
    for (const { kind, name } of parts.toReversed()) open.exec(`DROP ${kind} IF EXISTS "${name}"`)
  })
}

function change(file: string, work: (open: Database.Database) => void): void {
  const open = new Database(file, { timeout: WAIT_MS })
  try {
    addSearchWords(open)
    open.transaction(() => work(open)).immediate()
  } finally {
    open.close()
  }
}

function isAsWritten(file: string): boolean {
  const open = new Database(file, { readonly: true, timeout: WAIT_MS })
  try {
    const find = open.prepare('SELECT sql FROM sqlite_master WHERE name = ?').pluck()
    return readParts().every(({ name, sql }) => find.get(name) === sql)
  } finally {
    open.close()
  }
}

/** What the file creates, in order. SQLite keeps the words of each as they were, without the semicolon. */
function readParts(): Part[] {
  const statements = readFileSync(SOURCE, 'utf8')
    .replace(/^--.*\n/gm, '')
    .split(/;\n(?:\n|$)/)
  return statements.flatMap((statement) => {
    const [, kind, name] = /^CREATE (?:VIRTUAL )?(\w+) "(\w+)"/.exec(statement.trim()) ?? []
    return kind && name ? [{ kind, name, sql: statement.trim() }] : []
  })
}
