import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { database, databaseFile } from './database'
import { applyMigrations } from './migrations'
import { liftSearchIndex } from './search-index'

const MARKED = {
  ...{ madeBy: 'person', start: 0, end: 19, prefix: '', suffix: '', certainty: 'stated', worth: 0.5 },
  ...{ facets: '{}', engineVersion: 0 },
}

test('migrations: a copy is kept before, all are applied once, and nothing is left to do', async () => {
  writeFileSync(databaseFile(), '')
  const first = await applyMigrations()
  expect(first.applied.length).toBeGreaterThan(0)
  expect(existsSync(first.backup!)).toBe(true)
  expect(readdirSync(path.dirname(first.backup!))).toHaveLength(1)
  expect(await applyMigrations()).toEqual({ applied: [], backup: null })
  expect(await database().story.count()).toBe(0)
})

test('a database from before the search: its rows are indexed, and the index is laid once', async () => {
  await applyMigrations()
  withFile((file) => file.exec('DROP TRIGGER "SearchClaimInserted"'))
  await database().article.create({
    data: {
      fingerprint: 'a',
      versions: {
        create: {
          ...{ title: 'Röd boja', authors: '[]', text: 'En boja drev i land.', blocks: '[]', sha256: '' },
          claims: { create: { ...MARKED, exact: 'En boja drev i land', note: 'Ring kusträddningen' } },
        },
      },
    },
  })
  const find = (table: string, word: string) =>
    withFile((file) => file.prepare(`SELECT rowid FROM "${table}" WHERE "${table}" MATCH ?`).all(word))
  const readVersion = () => withFile((file) => file.pragma('schema_version', { simple: true }))
  expect(find('SearchClaim', 'boja')).toEqual([])
  await applyMigrations()
  expect(find('SearchClaim', 'boja')).toHaveLength(1)
  expect(find('SearchArticle', 'rod')).toHaveLength(1)
  expect(find('SearchRemark', 'kustraddningen')).toHaveLength(1)
  const laid = readVersion()
  await applyMigrations()
  expect(readVersion()).toBe(laid)
})

test('a migration may make a table anew that the index looks at: the index is lifted before it and laid after it', async () => {
  await applyMigrations()
  await database().$disconnect()
  const parts = listIndexParts()
  expect(parts.length).toBeGreaterThan(0)
  liftSearchIndex(databaseFile())
  withFile((file) => {
    file.exec('ALTER TABLE "Claim" RENAME TO "Other"; ALTER TABLE "Other" RENAME TO "Claim"')
    file.exec(`DROP TABLE "GroupDecision"; DELETE FROM _prisma_migrations WHERE migration_name LIKE '%group-decisions'`)
  })
  expect((await applyMigrations()).applied).toHaveLength(1)
  expect(listIndexParts()).toEqual(parts)
})

function listIndexParts(): unknown[] {
  const sql = `SELECT name FROM sqlite_master WHERE name LIKE 'Search%' ORDER BY name`
  return withFile((file) => file.prepare(sql).pluck().all())
}

function withFile<T>(work: (file: Database.Database) => T): T {
  const file = new Database(databaseFile())
  try {
    return work(file)
  } finally {
    file.close()
  }
}
