// Migrations by hand, for those who change the models: `npm run migrate -- new NAME` writes one, `npm run migrate -- deploy` applies them.
import { applyMigrations, writeMigration } from '@/lib/data/migrations'

const [command, name] = process.argv.slice(2)
if (command === 'new' && name) console.log((await writeMigration(name)) ?? 'The schema has not changed.')
else if (command === 'deploy') console.log(await applyMigrations())
else {
  console.error('usage: npm run migrate -- new NAME | deploy')
  process.exitCode = 2
}
