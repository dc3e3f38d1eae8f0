// `npm run fit-judge`: fits how the rules and the learned judge are weighed together (lib/core/judge/combination.json) on the dev
// sets in the folder that CROSSREAD_DATASETS names. The same data give the same file. Prints what each threshold rests on:
// every figure is out of fold (a story or event is never judged by weights that saw it).
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { combineScores } from '@/lib/core/judge/combine-scores'
import { openLearnedJudge } from '@/lib/inference/learned-judge'
import { fitCalibration, chooseThreshold } from './fit-judge/calibrate'
import { fitWeights } from './fit-judge/fit-weights'
import { listFitRows } from './fit-judge/fit-rows'

const FILE = path.resolve(import.meta.dirname, '../lib/core/judge/combination.json')
const FOLDS = 5
/** Precision asked of what is shown, by stance. */
const PRECISION = { agrees: 0.83, contradicts: 0.9, scope: 0.65 } as const

const folder = process.env.CROSSREAD_DATASETS
if (!folder) throw new Error('CROSSREAD_DATASETS must name the folder with the dev sets.')
const opened = await openLearnedJudge()
if (!opened.ok) throw new Error(`The learned judge cannot run here: ${opened.problem}`)

const rows = await listFitRows(folder, opened.value)
console.log(
  `${rows.length} pairs: ${[...Map.groupBy(rows, ({ set }) => set)].map(([set, own]) => `${set} ${own.length}`).join(', ')}`,
)

const outOfFold = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = fitWeights(rows.filter((row) => row.fold !== fold))
  return rows.filter((row) => row.fold === fold).map((row) => ({ row, scores: combineScores(row.features, weights) }))
}).flat()
const weights = fitWeights(rows)
const news = outOfFold.filter(({ row }) => row.isNews)
const stances = ['agrees', 'contradicts', 'scope'] as const
// A pair of a story that no reader listed need not be wrong: how often the engine is right is told by the pairs read one by one.
const readPairs = news.filter(({ row }) => row.set === 'gold')
const calibration = Object.fromEntries(stances.map((stance) => [stance, fitCalibration(readPairs, stance)]))
const show = Object.fromEntries(stances.map((stance) => [stance, chooseThreshold(news, stance, PRECISION[stance])]))
writeFileSync(FILE, `${JSON.stringify({ weights, calibration, show }, round, 2)}\n`)
console.log(`Written: ${path.relative(process.cwd(), FILE)}`)
process.exit()

function round(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value
}
