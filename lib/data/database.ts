import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { PrismaClient, type Prisma } from '@/prisma/generated/client'
import { readEnvironment } from '@/lib/env'
import { SafeSqlite } from './safe-sqlite'

// better-sqlite3 dies without a word on an older Node.
if (Number(process.versions.napi) < 10) throw new Error('Crossread needs Node 22.12 or newer: start it with npm start.')

const kept = globalThis as unknown as { crossreadDatabase?: PrismaClient }

/** The database of the data folder; one connection a process. */
export function database(): PrismaClient {
  return (kept.crossreadDatabase ??= openDatabase())
}

/** A transaction's client: inside a transaction, every query goes through it. */
export type Transaction = Prisma.TransactionClient

/** Runs `work` in one transaction: all of it is kept, or nothing. */
export function inTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return database().$transaction(work, { maxWait: 20_000, timeout: 60_000 })
}

/**
 * Differs from an earlier answer wherever anything may have been written since: SQLite counts what other connections commit
 * (`data_version`) and the rows that this one has changed.
 */
export async function countWrites(): Promise<string> {
  const counts = z.tuple([z.object({ others: z.coerce.string(), own: z.coerce.string() })])
  const [{ others, own }] = counts.parse(
    await database().$queryRaw`SELECT "data_version" AS others, total_changes() AS own FROM pragma_data_version`,
  )
  return `${others} ${own}`
}

/** The database file in the data folder; the folder is made where it is missing. */
export function databaseFile(): string {
  const { dataFolder } = readEnvironment()
  mkdirSync(dataFolder, { recursive: true })
  return path.join(dataFolder, 'crossread.db')
}

function openDatabase(): PrismaClient {
  return new PrismaClient({ adapter: new SafeSqlite(`file:${databaseFile()}`) })
}
