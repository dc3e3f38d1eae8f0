/**
 * Finds words by which a text leaves open whether something is so, and what they are said of:
 *
 *   an attack by suspected | drug cartel gunmen |           suspected → gunmen
 *   police have not said whether | he left a note |         not said whether → note
 */
import { governClause, governPhrase, type Governed } from '@/lib/core/extract/governed'
import {
  ASKING_WORDS,
  BELIEF_PARTICIPLES,
  DOUBTFUL_NOUNS,
  HEDGING_ADJECTIVES,
  HEDGING_ADVERBS,
  PROOF_NOUNS,
  SEEMING_VERBS,
  WHETHER_FRAME,
} from '@/lib/core/extract/lexicon/hedge-words'
import type { SentenceTokens } from '@/lib/core/extract/sentence-tokens'
import { toCue } from '@/lib/core/extract/token-range'
import { findVerbGroups, type VerbGroup } from '@/lib/core/extract/verb-groups'
import type { Token } from '@/lib/core/text/tokens'
import type { Cue } from '@/lib/core/vocabulary'

/** A hedge by its tokens (`to` exclusive), and what kind of words it is said of. */
interface Found {
  readonly from: number
  readonly to: number
  readonly reach: 'phrase' | 'verb' | 'clause'
}

type Rule = (tokens: readonly Token[], at: number) => Found | null

/** Tokens before the verb of "whether the men on the quay will". */
const LONGEST_SUBJECT = 7
/** Tokens between "accused" and "of": "accused the whole crew of selling". */
const LONGEST_OBJECT = 6

/** The first rule that finds something at a token wins. */
const RULES: readonly Rule[] = [
  findProof,
  findWhether,
  findBelief,
  findSeeming,
  findModal,
  findAccused,
  findAdjective,
  findAdverb,
]

/** Returns the hedges of a sentence, by where the words stand that they are said of. */
export function findHedges(text: string, { tokens }: SentenceTokens): Cue[] {
  const found = tokens.flatMap((_, at) => firstRule(tokens, at) ?? [])
  if (found.length === 0) return []
  const groups = findVerbGroups(tokens)
  return found
    .flatMap((hedge) => {
      const governed = govern(tokens, groups, hedge)
      return governed ? [toCue(text, tokens, hedge, governed)] : []
    })
    .sort((a, b) => a.head.start - b.head.start)
}

function firstRule(tokens: readonly Token[], at: number): Found | null {
  for (const rule of RULES) {
    const found = rule(tokens, at)
    if (found) return found
  }
  return null
}

function govern(tokens: readonly Token[], groups: readonly VerbGroup[], { to, reach }: Found): Governed | null {
  return reach === 'phrase' ? governPhrase(tokens, to) : governClause(tokens, groups, to, reach === 'clause')
}

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.text.toLowerCase() ?? ''

// "no evidence that he left", "little sign of a struggle", "no evidence he left"
function findProof(tokens: readonly Token[], at: number): Found | null {
  if (!/^(?:no|little|without|any)$/.test(word(tokens, at))) return null
  const noun = /^(?:other|clear|hard|immediate|credible|direct|public|firm)$/.test(word(tokens, at + 1))
    ? at + 2
    : at + 1
  if (!PROOF_NOUNS.has(tokens[noun]?.lemma ?? '')) return null
  if (word(tokens, at) === 'any' && !/^(?:not|n['’]t|without|never)$/.test(word(tokens, at - 2))) return null
  const next = word(tokens, noun + 1)
  if (next === 'of') return { from: at, to: noun + 2, reach: 'phrase' }
  return { from: at, to: next === 'that' ? noun + 2 : noun + 1, reach: 'clause' }
}

// "it is unclear whether", "have not said if"; not "asked whether", which casts no doubt, "regardless of whether", "whether or not they pay", "whether they will pay"
function findWhether(tokens: readonly Token[], at: number): Found | null {
  const isIf = word(tokens, at) === 'if' && ASKING_WORDS.has(word(tokens, at - 1))
  const isWhether =
    word(tokens, at) === 'whether' &&
    !/^(?:ask|wonder)/.test(word(tokens, at - 1)) &&
    !/^(?:of|or|to)$/.test(word(tokens, at + 1)) &&
    word(tokens, at - 1) !== 'not'
  if (!isIf && !(isWhether && word(tokens, at - 2) !== 'regardless')) return null
  if (tokens.slice(at + 1, at + LONGEST_SUBJECT).some(({ text }) => /^(?:will|would|should|can)$/.test(text)))
    return null
  let from = at
  while (from > 0 && at - from < 5 && WHETHER_FRAME.has(word(tokens, from - 1))) from--
  return { from, to: at + 1, reach: 'clause' }
}

// "is believed to have left", "were feared dead" is none
function findBelief(tokens: readonly Token[], at: number): Found | null {
  if (!/^(?:is|are|was|were|been)$/.test(word(tokens, at))) return null
  const participle = tokens[at + 1]?.pos === 'ADV' ? at + 2 : at + 1
  if (!BELIEF_PARTICIPLES.has(word(tokens, participle)) || word(tokens, participle + 1) !== 'to') return null
  return { from: at, to: participle + 2, reach: 'verb' }
}

// "appears to have left", "seemed to aim"
function findSeeming(tokens: readonly Token[], at: number): Found | null {
  return SEEMING_VERBS.has(tokens[at]?.lemma ?? '') && word(tokens, at + 1) === 'to'
    ? { from: at, to: at + 2, reach: 'verb' }
    : null
}

// "may have left", "might be linked", "could have been"; not "may leave", which may be leave to go
function findModal(tokens: readonly Token[], at: number): Found | null {
  const text = tokens[at]?.text ?? ''
  const next = tokens[at + 1]?.pos === 'ADV' ? at + 2 : at + 1
  const isOpen = /^(?:may|might)$/.test(text) && /^(?:have|be)$/.test(word(tokens, next))
  const couldHave = text === 'could' && word(tokens, next) === 'have' && !/^(?:been)$/.test(word(tokens, next + 2))
  return isOpen || couldHave ? { from: at, to: next + 1, reach: 'verb' } : null
}

// "accused of selling", "accused the crew of arson", "charged with murder", "allegations that"
function findAccused(tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at]
  if (!token) return null
  const joiner = token.lemma === 'charge' ? 'with' : 'of'
  if (/^(?:accus(?:es|ed|ing)|suspect(?:s|ed)|charg(?:es|ed|ing))$/i.test(token.text)) {
    const link = tokens
      .slice(at + 1, at + LONGEST_OBJECT)
      .findIndex(({ text }) => text === joiner || /^[,.;]$/.test(text))
    const to = at + link + 2
    if (link < 0 || word(tokens, to - 1) !== joiner) return null
    return { from: at, to, reach: tokens[to]?.pos === 'VERB' ? 'verb' : 'phrase' }
  }
  if (!DOUBTFUL_NOUNS.has(token.lemma) || token.pos !== 'NOUN') return null
  const next = word(tokens, at + 1)
  if (next === 'that') return { from: at, to: at + 2, reach: 'clause' }
  return next === 'of' ? { from: at, to: at + 2, reach: 'phrase' } : null
}

function findAdjective(tokens: readonly Token[], at: number): Found | null {
  const next = tokens[at + 1]
  const isBefore = next !== undefined && /^(?:NOUN|PROPN|ADJ|VERB)$/.test(next.pos) && tokens[at - 1]?.lemma !== 'be'
  return HEDGING_ADJECTIVES.has(word(tokens, at)) && isBefore ? { from: at, to: at + 1, reach: 'phrase' } : null
}

// "allegedly sold", "was reportedly seen", "all apparently citizens", "Apparently, the crew left"
function findAdverb(tokens: readonly Token[], at: number): Found | null {
  if (!HEDGING_ADVERBS.has(word(tokens, at))) return null
  const next = tokens[at + 1]
  if (!next) return null
  if (/^(?:VERB|AUX|ADV|PART)$/.test(next.pos) && !/^(?:DET|ADJ)$/.test(tokens[at - 1]?.pos ?? ''))
    return { from: at, to: at + 1, reach: 'verb' }
  if (next.text === ',' || (at === 0 && next.pos !== 'VERB'))
    return at === 0 ? { from: at, to: at + 1, reach: 'clause' } : null
  return { from: at, to: at + 1, reach: 'phrase' }
}
