// `npm run fit-worth`: fits the weights of what makes a statement worth checking on the labelled sentences in the folder that
// CROSSREAD_DATASETS names, and writes lib/core/extract/worth-weights.ts. The same sentences give the same file.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as prettier from 'prettier'
import { z } from 'zod'
import { listWorthWords, readWorthFeatures, WORTH_FEATURES } from '@/lib/core/extract/worth-features'
import { splitTokens } from '@/lib/core/text/tokens'
import { chooseThreshold, fitLogistic, type Sample } from './fit/logistic'

const TARGET = path.resolve(import.meta.dirname, '../lib/core/extract/worth-weights.ts')
/** A word with a weight of its own stands in so many of the sentences at least. */
const FEWEST = 10
/** Words whose weight is nearer to 0 are left out. */
const LEAST_WEIGHT = 0.1

const folder = process.env.CROSSREAD_DATASETS
if (!folder) throw new Error('CROSSREAD_DATASETS must name the folder of the data sets.')

const row = z.object({ text: z.string(), label: z.enum(['checkworthy', 'not']) })
const lines = readFileSync(path.join(folder, 'train/check-worthy.jsonl'), 'utf8').trim().split('\n')
const sentences = lines.map((line) => {
  const { text, label } = row.parse(JSON.parse(line))
  const tokens = splitTokens(text)
  return { worthy: label === 'checkworthy', features: readWorthFeatures(tokens), words: listWorthWords(tokens) }
})
const words = listFrequent(sentences.flatMap((sentence) => sentence.words))
const column = new Map([...WORTH_FEATURES, ...words].map((name, index) => [name, index]))
const samples = sentences.map(toSample)
const threshold = chooseThreshold(samples, column.size)
const { base, weights } = fitLogistic(samples, column.size)
await writeWeights()

/** The columns of a sentence that are not 0. */
function toSample({ worthy, features, words }: (typeof sentences)[number]): Sample {
  const named = WORTH_FEATURES.map((name): [number, number] => [column.get(name)!, features[name]])
  const own = words.flatMap((word): [number, number][] => (column.has(word) ? [[column.get(word)!, 1]] : []))
  return { positive: worthy, entries: [...named, ...own].filter(([, value]) => value !== 0) }
}

function listFrequent(all: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1)
  const names = new Set<string>(WORTH_FEATURES)
  return [...counts.keys()].filter((word) => counts.get(word)! >= FEWEST && !names.has(word)).sort()
}

async function writeWeights(): Promise<void> {
  const weightOf = (name: string): number => weights[column.get(name)!]!
  const named = WORTH_FEATURES.map((name) => `${name}: ${round(weightOf(name), 2)},`)
  // The curve passes one half where the two kinds part best, which is not where both are as likely.
  const shifted = round(base - Math.log(threshold / (1 - threshold)), 2)
  const rows = [...Map.groupBy(words, (word) => round(weightOf(word), 1))]
    .filter(([weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    .sort(([one], [other]) => one - other)
    .map(([weight, group]) => `[${weight}, ${JSON.stringify(group.join(' '))}],`)
  const source = [
    '/**',
    ' * Weights of what makes a statement worth checking, fitted by `npm run fit-worth` (logistic regression with both kinds of the',
    ' * same weight) on sentences of political debates that people had labelled. A weight is what the whole feature, or the word,',
    ' * adds to the log odds. Written by the script: change it there.',
    ' */',
    `export const WORTH_WEIGHTS = {base: ${shifted}, ${named.join('\n')}} as const`,
    '',
    '/** Words with a weight of their own, as lemmas, by that weight. */',
    `export const WORTH_WORDS: readonly (readonly [weight: number, words: string])[] = [${rows.join('\n')}]`,
  ].join('\n')
  const config = await prettier.resolveConfig(TARGET)
  writeFileSync(TARGET, await prettier.format(source, { ...config, filepath: TARGET }))
  console.log(
    `${sentences.length} sentences, ${WORTH_FEATURES.length} features and ${words.length} words, threshold ${threshold.toFixed(2)}`,
  )
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0
}
