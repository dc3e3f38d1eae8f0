// `npm run evaluate`: how well the engine does on every set found in the folder that CROSSREAD_DATASETS names: the rules alone, the
// learned judge alone, and both; and whether it has fallen behind the figures kept in bench/figures.json by more than noise.
// `-- --save` keeps the figures of this run. Without that folder it runs on the project's own small set.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ENGINES } from '@/lib/core/engine-parts'
import { judgeEvidence } from '@/lib/core/judge/judge-pair'
import { openLearnedJudge } from '@/lib/inference/learned-judge'
import { reportCandidates } from './evaluate/candidates'
import { measureClaimFinding, type FindingFigures } from './evaluate/claim-finding'
import { checkSeeds, measureSwap } from './evaluate/fixed-cases'
import { figuresInput, type Figures, type SetFigures, type StoriesOutcome } from './evaluate/figures'
import { judgeAlone } from './evaluate/judge-alone'
import { measureRows } from './evaluate/measure-rows'
import { judgeCheckWorthy, judgeSet, judgeSets, type JudgedSet } from './evaluate/pair-sets'
import { measureStories } from './evaluate/stories'

const KEPT = path.resolve(import.meta.dirname, '../bench/figures.json')
const OWN_SET = path.resolve(import.meta.dirname, '../bench/pairs.jsonl')

const folder = process.env.CROSSREAD_DATASETS
const present = folder !== undefined && existsSync(folder)
if (!present)
  console.log(
    `${folder ? `There is no folder ${folder}` : 'CROSSREAD_DATASETS names no folder'}: running on the project’s own pairs.\n`,
  )
const opened = await openLearnedJudge()
const learned = opened.ok ? opened.value : null
if (!opened.ok) console.log(`The learned judge cannot run here (${opened.problem}): these are the rules alone.\n`)

const found: Figures = { sets: {}, stories: {} }
for await (const set of present ? judgeSets(folder, learned) : ownSet()) report(set)
if (present) {
  const worthy = judgeCheckWorthy(folder)
  if (worthy) reportWorthy(measureRows(worthy.map((row) => ({ ...row, shown: true, related: 0 }))))
  reportFinding(measureClaimFinding(folder))
  await reportStories(folder)
  await reportFixedCases(folder)
  await reportCandidates(folder)
}
compareWithKept()
process.exit(process.exitCode)

async function* ownSet(): AsyncGenerator<JudgedSet> {
  yield await judgeSet('own pairs', OWN_SET, learned)
}

function report({ name, rows, seconds }: JudgedSet): void {
  console.log(`${name}  n ${rows.both.length}, ${Math.round(rows.both.length / seconds)} pairs/s with all parts`)
  const engines = learned ? ENGINES : (['rules'] as const)
  for (const engine of engines) {
    const figures = measureRows(rows[engine])
    const { accuracy, macroF1, low, high, relatedAuc, calibration, shown, contradictions } = figures
    console.log(
      `  ${engine.padEnd(8)} accuracy ${two(accuracy)}  macro-F1 ${two(macroF1)} [${two(low)}, ${two(high)}]  related AUC ${two(relatedAuc)}  ` +
        `shown ${shown}, calibration error ${two(calibration)}; contradictions shown ${contradictions.shown}, right ${contradictions.right}, of ${contradictions.there}`,
    )
    found.sets[name] = { ...found.sets[name], [engine]: figures }
  }
  reportClasses(found.sets[name]![engines.at(-1)!]!)
}

function reportClasses({ classes }: SetFigures): void {
  for (const [label, { precision, recall, f1 }] of Object.entries(classes))
    console.log(`  ${label.padEnd(12)} precision ${two(precision)}  recall ${two(recall)}  F1 ${two(f1)}`)
  console.log()
}

function reportFinding(figures: readonly FindingFigures[]): void {
  if (figures.length === 0) return
  console.log(
    'claims found in articles    articles   known   found   same bounds   bounds F1   claims a sentence   sentences claimed',
  )
  for (const one of figures) {
    const cells: (readonly [string, number])[] = [
      [String(one.articles), 11],
      [String(one.known), 8],
      [`${one.met}`, 8],
      [`${one.exact}`, 14],
      [two(one.bounds), 12],
      [two(one.pieces), 20],
      [two(one.claimed / one.sentences), 20],
    ]
    console.log(`  ${one.name.padEnd(23)}${cells.map(([cell, width]) => cell.padStart(width)).join('')}`)
  }
  console.log()
}

function reportWorthy(figures: SetFigures): void {
  found.sets['dev/check-worthy'] = { rules: figures }
  console.log(`dev/check-worthy  n ${figures.n}`)
  reportClasses(figures)
}

async function reportStories(folder: string): Promise<void> {
  const outcomes: Record<string, StoriesOutcome | null> = { rules: await measureStories(folder, null) }
  if (learned) {
    outcomes.learned = await measureStories(folder, learned, judgeAlone)
    outcomes.both = await measureStories(folder, learned, judgeEvidence)
  }
  for (const [engine, outcome] of Object.entries(outcomes)) {
    if (!outcome) continue
    found.stories[engine] = outcome
    console.log(`stories, ${engine}: relations found by readers   both claims found   linked   right stance`)
    for (const { stance, readers, relations, bothFound, linked, rightStance } of outcome.figures) {
      const who = `${stance}, ${readers === 2 ? 'both readers' : 'one reader'}`
      console.log(
        `  ${who.padEnd(28)} ${String(relations).padStart(4)} ${String(bothFound).padStart(16)} ${String(linked).padStart(12)} ${String(rightStance).padStart(12)}`,
      )
    }
    console.log(
      `  contradictions shown: ${outcome.contradictionsShown}, of these found by readers too: ${outcome.shownKnown}; links in all: ${outcome.linksShown}\n`,
    )
  }
}

async function reportFixedCases(folder: string): Promise<void> {
  const swap = await measureSwap(folder, learned)
  if (swap) console.log(`both sides changed: ${swap.same} of ${swap.n} pairs come out the same`)
  for (const { name, holds } of (await checkSeeds(folder, learned)) ?? []) {
    console.log(`${holds ? '✓' : '✕'} seeds: ${name}`)
    if (!holds) process.exitCode = 1
  }
  console.log()
}

/** A figure has fallen where it lies below the interval of the one kept. */
function compareWithKept(): void {
  const known = readKept()
  if (process.argv.includes('--save')) {
    const sets = { ...known.sets, ...found.sets }
    const stories = Object.keys(found.stories).length > 0 ? found.stories : known.stories
    writeFileSync(KEPT, `${JSON.stringify({ sets, stories }, null, 2)}\n`)
    return console.log(`Kept in ${path.relative(process.cwd(), KEPT)}.`)
  }
  const fallen = Object.entries(found.sets).flatMap(([name, engines]) =>
    Object.entries(engines).flatMap(([engine, { macroF1 }]) => {
      const before = known.sets[name]?.[engine]
      return before && macroF1 < before.low
        ? [`${name}, ${engine}: macro-F1 ${two(macroF1)}, kept ${two(before.macroF1)}`]
        : []
    }),
  )
  for (const line of fallen) console.log(`✕ ${line}`)
  console.log(
    fallen.length === 0 ? 'No figure has fallen behind the ones kept.' : `${fallen.length} figures have fallen.`,
  )
  if (fallen.length > 0) process.exitCode = 1
}

function readKept(): Figures {
  return existsSync(KEPT) ? figuresInput.parse(JSON.parse(readFileSync(KEPT, 'utf8'))) : { sets: {}, stories: {} }
}

function two(figure: number): string {
  return figure.toFixed(2)
}
