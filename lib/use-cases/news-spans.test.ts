import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Quote } from '@/lib/core/vocabulary'
import { readJsonLines } from '@/lib/ingest/read-json-lines'
import { analyzeArticles, type AnalyzedArticle } from './analyze-articles'

// Real news is read where it lies beside the project; it is other people's text and no part of it.
const NEWS = path.resolve(process.env.CROSSREAD_DATASETS ?? '../shared/datasets', 'news/events-allsides.jsonl.gz')
const STORIES = 50

test.skipIf(!existsSync(NEWS))(
  `every quote in ${STORIES} stories of real news equals the text it points at`,
  async () => {
    const stories = [...Map.groupBy(readJsonLines(readFileSync(NEWS)), ({ story }) => story).values()].slice(0, STORIES)
    expect(stories).toHaveLength(STORIES)
    for (const story of stories) {
      const { articles, links } = await analyzeArticles(story, null)
      for (const { text, claims } of articles) {
        for (const { facets, speaker, certaintyCue, ...claim } of claims) {
          const { names, quantities, times, negations, hedges } = facets
          const quotes = [claim, speaker, certaintyCue, ...names, ...quantities, ...times, ...negations, ...hedges]
          expect(quotes.filter((quote) => quote && !stands(text, quote))).toEqual([])
        }
      }
      const textOf = (claim: string) => (articles[Number(claim.split('.')[0]) - 1] as AnalyzedArticle).text
      for (const { a, b, reasons } of links) {
        expect(reasons.filter((reason) => reason.a && !stands(textOf(a), reason.a))).toEqual([])
        expect(reasons.filter((reason) => reason.b && !stands(textOf(b), reason.b))).toEqual([])
      }
    }
  },
)

function stands(text: string, { start, end, exact }: Quote): boolean {
  return text.slice(start, end) === exact
}
