import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { PROGRAM, saveNewImport } from '@/lib/data/save-import'
import { saveNewStory } from '@/lib/data/save-story'
import { getSetting, saveSetting } from '@/lib/data/settings'
import { addToImport } from './start-import'

const FOLDER = path.resolve(import.meta.dirname, '../../prisma/sample')
const TITLE = 'Sample: the Stockholm attacker’s messages, and what is said of Telegram'
const PLANTED = 'sample-planted'

/** Puts the sample story in line to be imported, the first time only: a deleted one stays deleted. True where it did. */
export async function plantSampleStory(): Promise<boolean> {
  if ((await getSetting(PLANTED)) !== null) return false
  const storyId = await saveNewStory(TITLE, PROGRAM, true)
  const started = await saveNewImport(storyId, PROGRAM)
  if (!started.ok) return false
  for (const name of readdirSync(FOLDER).sort()) {
    const bytes = readFileSync(path.join(FOLDER, name))
    await addToImport({ importId: started.value, name, bytes, unattended: true })
  }
  await saveSetting(PLANTED, String(storyId))
  return true
}
