// Before the app runs: bring the database up to date, and plant the sample story on the very first start.
import { applyMigrations } from '@/lib/data/migrations'
import { plantSampleStory } from '@/lib/use-cases/plant-sample-story'

const { applied, backup } = await applyMigrations()
if (backup) console.log(`  kept a copy of the database in ${backup}`)
if (applied.length > 0) console.log(`  applied ${applied.join(', ')}`)
if (await plantSampleStory()) console.log('  planted the sample story')
process.exit()
