import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { database, databaseFile } from './database'
import { applyMigrations } from './migrations'

test('migrations: a copy is kept before, all are applied once, and nothing is left to do', async () => {
  writeFileSync(databaseFile(), '')
  const first = await applyMigrations()
  expect(first.applied.length).toBeGreaterThan(0)
  expect(existsSync(first.backup!)).toBe(true)
  expect(readdirSync(path.dirname(first.backup!))).toHaveLength(1)
  expect(await applyMigrations()).toEqual({ applied: [], backup: null })
  expect(await database().story.count()).toBe(0)
})
