import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Command } from 'commander'
import { describePair } from '@/components/origins/describe-pair'
import { englishWords } from '@/i18n/english'
import { nameArticles } from '@/lib/core/compare/article-names'
import type { OriginCount } from '@/lib/core/origins/count-origins'
import { analyzeArticles, type Analysis } from '@/lib/use-cases/analyze-articles'
import { openJudge } from '@/lib/use-cases/open-judge'
import { readArticleFile, type ReadArticleFile } from '@/lib/ingest/read-article-file'

/** `crossread analyze`: compares article files and prints what it found; stores nothing. */
export function analyzeCommand(): Command {
  return new Command('analyze')
    .description('Compare article files with one another and print claims, links and groups. Nothing is stored.')
    .argument('<file...>', 'text, Markdown or HTML files; front matter with title, outlet, date, url is read')
    .option('--json', 'print everything as one JSON object')
    .action(async (files: string[], options: { json?: boolean }) => {
      const read = files.flatMap((file) => readOne(file) ?? [])
      if (read.length < files.length) process.exitCode = 1
      const analysis = await analyzeArticles(read, await openJudge())
      process.stdout.write(options.json ? `${JSON.stringify(toOutput(analysis))}\n` : toReport(analysis))
    })
}

function readOne(file: string): ReadArticleFile | null {
  try {
    const article = readArticleFile(path.basename(file), readFileSync(file), null)
    if (article.ok) return article.value
    console.error(`${file}: ${article.problem}`)
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
  return null
}

function toOutput({ articles, links, groups }: Analysis) {
  return {
    articles: articles.map(({ title, outlet, publishedAt, text, claims, origin }) => ({
      title,
      outlet,
      publishedAt,
      text,
      origin,
      claims: claims.map(({ id, start, end, exact, speaker, certainty, worth, facets }) => ({
        id,
        start,
        end,
        text: exact,
        speaker,
        certainty,
        worth,
        facets,
      })),
    })),
    links,
    groups: groups.map(({ origins, ...group }) => ({ ...group, origins: toOriginOutput(origins, articles) })),
  }
}

/** Of a group: `articles` by origin, numbered from 1; `why`, a line a pair that is one origin; `pairs`, with the words they rest on. */
function toOriginOutput({ outlets, origins, pairs }: OriginCount<string>, articles: Analysis['articles']) {
  const names = nameArticles(articles.map(({ outlet, title }, i) => ({ id: i + 1, outlet, title })))
  const nameOf = (id: string) => names.get(Number(id)) ?? id
  return {
    outlets,
    independent: origins.length,
    articles: origins,
    why: pairs
      .filter(({ together }) => together)
      .map(
        (pair) =>
          `${nameOf(pair.a.articleId)} and ${nameOf(pair.b.articleId)}: ${describePair(pair, englishWords('origins'))}`,
      ),
    pairs: pairs.map(({ a, b, together, reasons }) => ({ a: a.id, b: b.id, together, reasons })),
  }
}

function toReport({ articles, links }: Analysis): string {
  const words = new Map(articles.flatMap((article) => article.claims.map((claim) => [claim.id, claim.exact])))
  const heads = articles.map(
    (article, i) => `${i + 1}  ${article.outlet || article.title}: ${article.claims.length} claims\n`,
  )
  const lines = links.map((link) => {
    const stance = link.subtype ? `${link.stance} (${link.subtype})` : link.stance
    const why = link.reasons.map((reason) => reason.text).join(' · ')
    return `\n${stance}, ${link.confidence.toFixed(2)}: ${why}\n  ${link.a}  ${words.get(link.a)}\n  ${link.b}  ${words.get(link.b)}\n`
  })
  return [...heads, ...lines].join('')
}
