// Migrations by hand, for those who change the models: `npm run migrate -- new NAME` writes one, `npm run migrate -- deploy` applies them,
// `npm run migrate -- index` builds the search index anew.
import { databaseFile } from '@/lib/data/database'
import { applyMigrations, writeMigration } from '@/lib/data/migrations'
import { liftSearchIndex } from '@/lib/data/search-index'

const [command, name] = process.argv.slice(2)
if (command === 'new' && name) console.log((await writeMigration(name)) ?? 'The schema has not changed.')
else if (command === 'deploy') console.log(await applyMigrations())
else if (command === 'index') {
  liftSearchIndex(databaseFile())
  await applyMigrations()
} else {
  console.error('usage: npm run migrate -- new NAME | deploy | index')
  process.exitCode = 2
}
