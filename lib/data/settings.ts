import { userInfo } from 'node:os'
import { readEnvironment } from '@/lib/env'
import { database } from './database'

const NAME = 'local-name'

/** A setting's value, or null. */
export async function getSetting(name: string): Promise<string | null> {
  return (await database().setting.findUnique({ where: { name } }))?.value ?? null
}

/** Keeps a setting. */
export async function saveSetting(name: string, value: string): Promise<void> {
  await database().setting.upsert({ where: { name }, create: { name, value }, update: { value } })
}

/** Who judges on this machine: as set in the app, by CROSSREAD_NAME, or the operating system's user name. */
export async function getLocalName(): Promise<string> {
  return (await getSetting(NAME)) ?? readEnvironment().localName ?? userInfo().username
}

/** Sets who judges from now on. */
export async function saveLocalName(name: string): Promise<void> {
  await saveSetting(NAME, name)
}
