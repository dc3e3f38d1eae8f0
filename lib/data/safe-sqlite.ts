/**
 * Prisma's better-sqlite3 adapter, made safe for several processes on one file:
 *  - the pragmas are set when it connects; `synchronous=FULL`, since what people decide must outlive a power cut;
 *  - a transaction starts with BEGIN IMMEDIATE: one that reads and then writes cannot fail half-way with SQLITE_BUSY_SNAPSHOT;
 *  - there is one connection, so a query made outside of an open transaction waits for its end instead of joining it;
 *  - a locked database is waited for without blocking the event loop;
 *  - it knows the function that the search index is written with.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { IsolationLevel, SqlDriverAdapter, Transaction } from '@prisma/driver-adapter-utils'
import { addSearchWords } from './add-search-words'

const PRAGMAS =
  'PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-65536; PRAGMA mmap_size=268435456;'

/** How long a locked database is waited for, in milliseconds: longer than any write of ours takes. */
const WAIT_MS = 10_000

type Client = Parameters<typeof addSearchWords>[0] & {
  exec(sql: string): unknown
  prepare(sql: string): unknown
}
type OpenAdapter = SqlDriverAdapter & { client: Client; onError(error: unknown): never }

/** The adapter factory for one database file, `file:/path`. */
export class SafeSqlite extends PrismaBetterSqlite3 {
  constructor(url: string) {
    super({ url, timeout: 0 })
  }

  override async connect(): Promise<SqlDriverAdapter> {
    const adapter = (await super.connect()) as OpenAdapter
    await whileBusy(() => adapter.client.exec(PRAGMAS))
    addSearchWords(adapter.client)
    const turn = new Turn()
    gateQueries(adapter, turn)
    gateTransactions(adapter, turn)
    return adapter
  }
}

/** Whose turn it is: a transaction holds it, plain queries wait for it. */
class Turn {
  #held: Promise<void> | null = null

  async wait(): Promise<void> {
    while (this.#held) await this.#held
  }

  take(): () => void {
    let end = () => {}
    const mine = new Promise<void>((resolve) => (end = resolve))
    this.#held = mine
    return () => {
      if (this.#held === mine) this.#held = null
      end()
    }
  }
}

function gateQueries(adapter: OpenAdapter, turn: Turn): void {
  const queryRaw = adapter.queryRaw.bind(adapter)
  const executeRaw = adapter.executeRaw.bind(adapter)
  const executeScript = adapter.executeScript.bind(adapter)
  const gated = <T>(run: () => Promise<T>) =>
    whileBusy(async () => {
      await turn.wait()
      return run()
    })
  adapter.queryRaw = (query) => gated(() => queryRaw(query))
  adapter.executeRaw = (query) => gated(() => executeRaw(query))
  adapter.executeScript = (script) => gated(() => executeScript(script))
}

function gateTransactions(adapter: OpenAdapter, turn: Turn): void {
  // The adapter never frees its mutex when its own BEGIN throws: its BEGIN does nothing, and ours comes after it.
  const prepare = adapter.client.prepare.bind(adapter.client)
  adapter.client.prepare = (sql) => (sql === 'BEGIN' ? { run() {} } : prepare(sql))
  const start = adapter.startTransaction.bind(adapter)
  adapter.startTransaction = async (isolation?: IsolationLevel) => {
    await turn.wait()
    const release = turn.take()
    try {
      const transaction = await start(isolation)
      await beginImmediate(adapter, transaction)
      const commit = transaction.commit.bind(transaction)
      const rollback = transaction.rollback.bind(transaction)
      transaction.commit = () => commit().finally(release)
      transaction.rollback = () => rollback().finally(release)
      return transaction
    } catch (error) {
      release()
      throw error
    }
  }
}

async function beginImmediate(adapter: OpenAdapter, transaction: Transaction): Promise<void> {
  try {
    await whileBusy(() => adapter.client.exec('BEGIN IMMEDIATE'))
  } catch (error) {
    await transaction.rollback()
    adapter.onError(error)
  }
}

async function whileBusy<T>(run: () => T | Promise<T>): Promise<T> {
  const end = Date.now() + WAIT_MS
  for (let pause = 1; ; pause = Math.min(pause * 2, 50)) {
    try {
      return await run()
    } catch (error) {
      if (!isBusy(error) || Date.now() > end) throw error
    }
    await sleep(pause * (0.5 + Math.random()))
  }
}

function isBusy(error: unknown): boolean {
  const known = error as { code?: unknown; cause?: { kind?: unknown } }
  return known.cause?.kind === 'SocketTimeout' || String(known.code).startsWith('SQLITE_BUSY')
}
