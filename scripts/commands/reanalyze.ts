import { Command } from 'commander'
import { describeLinkChange, groupChanges, sumChanges } from '@/components/reanalysis/describe-changes'
import { englishWords } from '@/i18n/english'
import type { FindingChanges } from '@/lib/core/compare/finding-changes'
import type { StorySummary } from '@/lib/core/reading'
import { getStoryWork } from '@/lib/data/jobs'
import { applyMigrations } from '@/lib/data/migrations'
import { getReanalysis, listDueStories } from '@/lib/data/reanalyses'
import { listStories } from '@/lib/data/stories'
import { runJobsWhile } from '@/lib/jobs/run-jobs'
import { reanalyzeStory } from '@/lib/use-cases/reanalyze-story'

const words = { reanalysis: englishWords('reanalysis'), stances: englishWords('stances') }

interface Options {
  readonly story?: string
  readonly all?: boolean
  readonly json?: boolean
}
interface Outcome {
  readonly story: number
  readonly title: string
  readonly changes: FindingChanges
}

/** `crossread reanalyze`: has the engine look at stories anew and prints what changed; works with and without the app running. */
export function reanalyzeCommand(): Command {
  return new Command('reanalyze')
    .description(
      'Find the claims and links of stories anew, keep what people decided, and print what changed. ' +
        'Without options: the stories in which something was found by an older engine.',
    )
    .option('--story <title or number>', 'only this story')
    .option('--all', 'every story')
    .option('--json', 'print everything as one JSON array')
    .action(async (options: Options) => {
      await applyMigrations()
      const outcomes: Outcome[] = []
      for (const story of await chooseStories(options)) {
        const outcome = await lookAgain(story)
        if (outcome && !options.json) process.stdout.write(toReport(outcome))
        if (outcome) outcomes.push(outcome)
      }
      if (options.json) process.stdout.write(`${JSON.stringify(outcomes)}\n`)
    })
}

async function chooseStories({ story, all }: Options): Promise<StorySummary[]> {
  const stories = (await listStories()).toReversed()
  if (story === undefined) {
    const due = new Set(all ? [] : await listDueStories())
    const chosen = stories.filter(({ id }) => all || due.has(id))
    if (chosen.length === 0)
      console.error(all ? 'There are no stories yet.' : 'There is no story whose findings are of an older engine.')
    return chosen
  }
  const isNumber = /^\d+$/.test(story)
  const named = stories.filter(({ id, title }) => (isNumber ? id === Number(story) : title === story))
  if (named.length === 1) return named
  const numbers = named.map(({ id }) => id).join(', ')
  complain(named.length ? `There are several stories ${story}: name one by its number, ${numbers}.` : noStory(story))
  return []
}

function noStory(story: string): string {
  return `There is no story ${story}: see crossread stories.`
}

async function lookAgain({ id, title }: StorySummary): Promise<Outcome | null> {
  const asked = await reanalyzeStory({ storyId: id })
  if (asked.ok) {
    await runJobsWhile(() => isUnderWay(id))
    const changes = (await getReanalysis(id, asked.value.reanalysisId))?.changes
    if (changes) return { story: id, title, changes }
  }
  complain(`Story ${id}, ${title}: it could not be looked at; asked again, it goes on where it stopped.`)
  return null
}

async function isUnderWay(storyId: number): Promise<boolean> {
  const work = await getStoryWork(storyId)
  return work !== null && work.state !== 'failed'
}

function complain(words: string): void {
  console.error(`✕ ${words}`)
  process.exitCode = 1
}

function toReport({ story, title, changes }: Outcome): string {
  const { links, claims } = groupChanges(changes)
  const parts = [
    ...links.map(({ kind, changes }) => [
      `  ${words.reanalysis(`kinds.${kind}.heading`)} (${changes.length})`,
      ...changes.flatMap((change) => [
        `    ${describeLinkChange(change, words)}`,
        `      “${change.a.quote.exact}”`,
        `      “${change.b.quote.exact}”`,
      ]),
    ]),
    ...claims.map(({ kind, changes }) => [
      `  ${words.reanalysis(`kinds.${kind}.heading`)} (${changes.length})`,
      ...changes.map(({ quote, before }) => `    “${quote.exact}”${before ? `, before: “${before.exact}”` : ''}`),
    ]),
  ]
  return `${[`${title} (story ${story}): ${sumChanges(changes, words.reanalysis)}`, ...parts.flat()].join('\n')}\n`
}
