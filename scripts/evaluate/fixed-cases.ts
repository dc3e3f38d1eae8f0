import { existsSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { LearnedJudge } from '@/lib/core/vocabulary'
import { judgeTexts } from '@/lib/use-cases/judge-texts'
import { readLines } from './pair-sets'
import { compareFolder } from './stories'

const pair = z.object({ a: z.string(), b: z.string() })

/** Pairs of news judged with their sides changed: how many keep stance, confidence and whether they are shown; null without the set. */
export async function measureSwap(
  folder: string,
  learned: LearnedJudge | null,
): Promise<{ same: number; n: number } | null> {
  const file = path.join(folder, 'dev/crossread-gold.jsonl')
  if (!existsSync(file)) return null
  const pairs = readLines(file).map((line) => pair.parse(line))
  const there = await judgeTexts(pairs, learned)
  const back = await judgeTexts(
    pairs.map(({ a, b }) => ({ a: b, b: a })),
    learned,
  )
  const same = there.filter(
    ({ stance, confidence, shown }, i) =>
      stance === back[i]!.stance && confidence === back[i]!.confidence && shown === back[i]!.shown,
  )
  return { same: same.length, n: pairs.length }
}

/** A thing that must come out of three known articles. */
export interface SeedCheck {
  readonly name: string
  readonly holds: boolean
}

/** The three articles in the folder "seeds" beside the data sets: both examples of the product, and no link between two attacks; null without it. */
export async function checkSeeds(folder: string, learned: LearnedJudge | null): Promise<SeedCheck[] | null> {
  const seeds = path.join(folder, '../seeds')
  if (!existsSync(seeds)) return null
  const { articles, links } = await compareFolder(seeds, learned)
  const texts = new Map(articles.flatMap(({ claims }) => claims.map(({ id, exact }) => [id, exact])))
  const joined = links.map(({ a, b, ...link }) => ({ ...link, ends: [texts.get(a) ?? '', texts.get(b) ?? ''] }))
  const isDeadly = (text: string): boolean => /\b(?:killed|dead|died|deaths)\b/.test(text)
  return [
    {
      name: 'one app against the other is shown as a contradiction',
      holds: joined.some(
        ({ stance, reasons }) =>
          stance === 'contradicts' && reasons.some(({ text }) => /Zello ≠ WhatsApp|WhatsApp ≠ Zello/.test(text)),
      ),
    },
    {
      name: 'what is said of Telegram differs in scope',
      holds: joined.some(
        ({ stance, reasons }) => stance === 'scope' && reasons.some(({ text }) => text.includes('Telegram')),
      ),
    },
    {
      name: 'no link joins the dead of Stockholm and of Moscow',
      holds: !joined.some(({ ends }) => ends.every(isDeadly) && ends.some((text) => text.includes('Moscow'))),
    },
  ]
}
