// `npm run evaluate`: how well the engine does on every set found in the folder that CROSSREAD_DATASETS names, and whether it
// has fallen behind the figures kept in bench/figures.json by more than noise. `-- --save` keeps the figures of this run.
// Without that folder it runs on the project's own small set.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import {
  areaUnderCurve,
  accuracy,
  bootstrapInterval,
  calibrationError,
  macroF1,
  measureClass,
  type Row,
} from './evaluate/metrics'
import { measureClaimFinding, type FindingFigures } from './evaluate/claim-finding'
import { judgeCheckWorthy, judgeSet, judgeSets, type JudgedSet } from './evaluate/pair-sets'
import { measureStories, type StoriesOutcome } from './evaluate/stories'

const KEPT = path.resolve(import.meta.dirname, '../bench/figures.json')
const OWN_SET = path.resolve(import.meta.dirname, '../bench/pairs.jsonl')
const kept = z.record(z.string(), z.object({ macroF1: z.number(), low: z.number() }))
type Figures = z.infer<typeof kept>

const folder = process.env.CROSSREAD_DATASETS
const present = folder !== undefined && existsSync(folder)
if (!present)
  console.log(
    `${folder ? `There is no folder ${folder}` : 'CROSSREAD_DATASETS names no folder'}: running on the project’s own pairs.\n`,
  )

const figures: Figures = {}
for (const set of present ? judgeSets(folder) : [judgeSet('own pairs', OWN_SET)]) report(set)
if (present) {
  const worthy = judgeCheckWorthy(folder)
  if (worthy) reportWorthy(worthy)
  reportFinding(measureClaimFinding(folder))
  const stories = measureStories(folder)
  if (stories) reportStories(stories)
}
compareWithKept()
process.exit(process.exitCode)

function report({ name, rows, seconds }: JudgedSet): void {
  const [low, high] = bootstrapInterval(rows, macroF1)
  keep(name, rows, low)
  const auc = areaUnderCurve(
    rows.map(({ expected, related }) => ({ score: related, positive: !/neutral|unrelated/.test(expected) })),
  )
  console.log(`${name}  n ${rows.length}, ${Math.round(rows.length / seconds)} pairs/s`)
  console.log(
    `  accuracy ${two(accuracy(rows))}  macro-F1 ${two(macroF1(rows))} [${two(low)}, ${two(high)}]  related AUC ${two(auc)}`,
  )
  for (const label of [...new Set(rows.map(({ expected }) => expected))].sort()) reportClass(rows, label)
  const shown = rows.filter((row) => row.shown)
  const contradictions = shown.filter(({ predicted }) => predicted.startsWith('contradict'))
  console.log(
    `  shown ${shown.length}: accuracy ${two(accuracy(shown))}, calibration error ${two(calibrationError(shown))}; contradictions ${contradictions.length}, right ${two(accuracy(contradictions))}\n`,
  )
}

function reportClass(rows: readonly Row[], label: string): void {
  const { precision, recall, f1 } = measureClass(rows, label)
  console.log(`  ${label.padEnd(12)} precision ${two(precision)}  recall ${two(recall)}  F1 ${two(f1)}`)
}

function reportWorthy(rows: readonly Row[]): void {
  keep('dev/check-worthy', rows, bootstrapInterval(rows, macroF1)[0])
  console.log(`dev/check-worthy  n ${rows.length}`)
  reportClass(rows, 'checkworthy')
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

function reportStories({ figures: found, contradictionsShown, contradictionsKnown }: StoriesOutcome): void {
  console.log('stories: relations found by readers   both claims found   linked   right stance')
  for (const { stance, readers, relations, bothFound, linked, rightStance } of found) {
    const who = `${stance}, ${readers === 2 ? 'both readers' : 'one reader'}`
    console.log(
      `  ${who.padEnd(28)} ${String(relations).padStart(4)} ${String(bothFound).padStart(16)} ${String(linked).padStart(12)} ${String(rightStance).padStart(12)}`,
    )
  }
  console.log(`  contradictions shown: ${contradictionsShown}, among those that readers found ${contradictionsKnown}\n`)
}

function keep(name: string, rows: readonly Row[], low: number): void {
  figures[name] = { macroF1: macroF1(rows), low }
}

/** A figure has fallen where it lies below the interval of the one kept. */
function compareWithKept(): void {
  if (process.argv.includes('--save')) {
    const known = existsSync(KEPT) ? readKept() : {}
    writeFileSync(KEPT, `${JSON.stringify({ ...known, ...figures }, null, 2)}\n`)
    return console.log(`Kept in ${path.relative(process.cwd(), KEPT)}.`)
  }
  const known = readKept()
  const fallen = Object.entries(figures).filter(([name, { macroF1 }]) => macroF1 < (known[name]?.low ?? 0))
  for (const [name, { macroF1 }] of fallen)
    console.log(`✕ ${name}: macro-F1 ${two(macroF1)}, kept ${two(known[name]!.macroF1)}`)
  console.log(
    fallen.length === 0 ? 'No figure has fallen behind the ones kept.' : `${fallen.length} figures have fallen.`,
  )
  process.exitCode = fallen.length === 0 ? 0 : 1
}

function readKept(): Figures {
  return kept.parse(JSON.parse(readFileSync(KEPT, 'utf8')))
}

function two(figure: number): string {
  return figure.toFixed(2)
}
