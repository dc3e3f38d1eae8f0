/**
 * Brings the database file up to the migrations in prisma/migrations, by Prisma's own schema engine in WebAssembly
 * (the native engine is a download), and lays the search index anew. Before anything is changed the file is copied to `backups/` in the data folder.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import * as wasmBindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import Database from 'better-sqlite3'
import { databaseFile } from './database'
import { laySearchIndex, liftSearchIndex } from './search-index'

const ROOT = path.resolve(import.meta.dirname, '../..')
const SCHEMA = path.join(ROOT, 'prisma/schema.prisma')
const MIGRATIONS = path.join(ROOT, 'prisma/migrations')
const LOCK = 'provider = "sqlite"\n'
const NO_FILTERS = { externalTables: [], externalEnums: [] }

export interface Applied {
  /** Names of the migrations that were applied now, in order. */
  readonly applied: readonly string[]
  /** The copy of the file made before, null where there was nothing to copy. */
  readonly backup: string | null
}

/** Applies the migrations that the database file lacks, and lays the search index where it is not as it should be. Throws where one fails; the backup is then the way back. */
export async function applyMigrations(): Promise<Applied> {
  const file = databaseFile()
  const pending = listPending(file)
  const applied = pending.length === 0 ? { applied: [], backup: null } : await applyPending(file, pending[0]!)
  laySearchIndex(file)
  return applied
}

async function applyPending(file: string, first: string): Promise<Applied> {
  const backup = existsSync(file) ? await backUp(file, first) : null
  liftSearchIndex(file)
  const { appliedMigrationNames } = await withEngine(file, (engine) =>
    engine.applyMigrations({ migrationsList: readMigrations(), filters: NO_FILTERS }),
  )
  return { applied: appliedMigrationNames, backup }
}

/** Writes a new migration from the difference between the migrations and the schema; null where there is none. */
export async function writeMigration(name: string): Promise<string | null> {
  mkdirSync(MIGRATIONS, { recursive: true })
  writeFileSync(path.join(MIGRATIONS, 'migration_lock.toml'), LOCK)
  const files = [{ path: SCHEMA, content: readFileSync(SCHEMA, 'utf8') }]
  const { exitCode, stdout } = await withEngine(databaseFile(), (engine) =>
    engine.diff({
      from: { tag: 'migrations', ...readMigrations() },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: NO_FILTERS,
    }),
  )
  if (exitCode === 0) return null
  const folder = path.join(MIGRATIONS, `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`)
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'migration.sql'), stdout ?? '')
  return folder
}

function listFolders(): string[] {
  if (!existsSync(MIGRATIONS)) return []
  const entries = readdirSync(MIGRATIONS, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

function listPending(file: string): string[] {
  if (!existsSync(file)) return listFolders()
  const open = new Database(file, { readonly: true })
  try {
    const known = open.prepare("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'").get()
    if (!known) return listFolders()
    const rows = open
      .prepare('SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL')
      .all()
    const done = new Set(rows.map((row) => (row as { name: string }).name))
    return listFolders().filter((name) => !done.has(name))
  } finally {
    open.close()
  }
}

async function backUp(file: string, before: string): Promise<string> {
  const folder = path.join(path.dirname(file), 'backups')
  mkdirSync(folder, { recursive: true })
  const stamp = new Date().toISOString().replace(/[:.]/g, '-')
  const copy = path.join(folder, `${stamp}-before-${before}.db`)
  const open = new Database(file, { readonly: true })
  try {
    await open.backup(copy)
  } finally {
    open.close()
  }
  return copy
}

function readMigrations() {
  return {
    baseDir: MIGRATIONS,
    shadowDbInitScript: '',
    lockfile: { path: 'migration_lock.toml', content: LOCK },
    migrationDirectories: listFolders().map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: readFileSync(path.join(MIGRATIONS, name, 'migration.sql'), 'utf8') },
      },
    })),
  }
}

interface ScriptAdapter {
  dispose(): Promise<void>
  executeRaw(query: { sql: string; args: unknown[] }): Promise<number>
  executeScript(script: string): Promise<void>
}

/** The engine replays whole migrations through `executeRaw`, which SQLite drivers refuse: those go as scripts. */
function allowScripts(adapter: ScriptAdapter): ScriptAdapter {
  const executeRaw = adapter.executeRaw.bind(adapter)
  adapter.executeRaw = (query) =>
    query.args.length > 0 ? executeRaw(query) : adapter.executeScript(query.sql).then(() => 0)
  return adapter
}

/** Runs `work` with an engine on the file, and closes its connections: it holds the file exclusively as long as they are open. */
async function withEngine<T>(file: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const opened: ScriptAdapter[] = []
  try {
    return await work(await openEngine(file, opened))
  } finally {
    for (const adapter of opened) await adapter.dispose()
  }
}

async function openEngine(file: string, adapters: ScriptAdapter[]): Promise<SchemaEngine> {
  const factory = new PrismaBetterSqlite3({ url: `file:${file}` })
  const opened = factory as unknown as Record<'connect' | 'connectToShadowDb', () => Promise<ScriptAdapter>>
  const connect = opened.connect.bind(factory)
  const connectToShadowDb = opened.connectToShadowDb.bind(factory)
  const keep = (adapter: ScriptAdapter) => {
    adapters.push(adapter)
    return allowScripts(adapter)
  }
  opened.connect = () => connect().then(keep)
  opened.connectToShadowDb = () => connectToShadowDb().then(keep)
  loadWasm()
  const models = [[SCHEMA, readFileSync(SCHEMA, 'utf8')]]
  const bindings = wasmBindings as unknown as { SchemaEngine: { new: (...input: unknown[]) => Promise<SchemaEngine> } }
  return bindings.SchemaEngine.new({ datamodels: models }, () => {}, bindMigrationAwareSqlAdapterFactory(factory))
}

let isLoaded = false

/** Once a process: the bindings keep a view of the memory of the first instance. */
function loadWasm(): void {
  if (isLoaded) return
  isLoaded = true
  const require = createRequire(import.meta.url)
  const file = path.join(path.dirname(require.resolve('@prisma/schema-engine-wasm')), 'schema_engine_bg.wasm')
  const imports = { './schema_engine_bg.js': wasmBindings as unknown as WebAssembly.ModuleImports }
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)), imports)
  ;(wasmBindings as unknown as { __wbg_set_wasm(wasm: unknown): void }).__wbg_set_wasm(exports)
  ;(exports as unknown as { __wbindgen_start(): void }).__wbindgen_start()
}
