import { Command } from 'commander'
import { applyMigrations } from '@/lib/data/migrations'
import { listStories } from '@/lib/data/stories'

/** `crossread stories`: the stories of the data folder. */
export function storiesCommand(): Command {
  return new Command('stories')
    .description('List the stories with the number of their articles and links.')
    .option('--json', 'print them as one JSON array')
    .action(async ({ json }: { json?: boolean }) => {
      await applyMigrations()
      const stories = await listStories()
      if (json) return void process.stdout.write(`${JSON.stringify(stories)}\n`)
      if (stories.length === 0) console.log('No stories yet: crossread import --story "A title" FILE…')
      for (const { id, title, articles, counts } of stories) {
        const links = `≠ ${counts.contradicts} · → ${counts.updated} · ✓ ${counts.agrees} · ◇ ${counts.scope} · ? ${counts.unjudged} to judge`
        console.log(`${String(id).padStart(4)}  ${title}\n      ${articles.length} articles · ${links}`)
      }
    })
}
