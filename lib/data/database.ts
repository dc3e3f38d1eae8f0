import { mkdirSync } from 'node:fs'
import path from 'node:path'
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

/** The database file in the data folder; the folder is made where it is missing. */
export function databaseFile(): string {
  const { dataFolder } = readEnvironment()
  mkdirSync(dataFolder, { recursive: true })
  return path.join(dataFolder, 'crossread.db')
}

function openDatabase(): PrismaClient {
  return new PrismaClient({ adapter: new SafeSqlite(`file:${databaseFile()}`) })
}
