import {
  CONDITION,
  COUNTED_DEEDS,
  COURTESY,
  DUTY,
  FUTURE,
  IRREGULAR_PARTICIPLES,
  IRREGULAR_PAST,
  LARGE_NUMBERS,
  MAYBE,
  MONEY,
  MORE,
  MOST,
  OPENERS,
  OPINION,
  ORDINALS,
  PERCENT,
  QUESTION_WORDS,
  RECORDS,
  SHARES,
  STANDS,
  THINKING,
  UNIVERSALS,
  WHEN,
} from '@/lib/core/extract/lexicon/worth-words'
import type { Token } from '@/lib/core/text/tokens'

/** A statement as its features look at it: the words that count, in lower case, and the first that is no opener. */
interface Reading {
  readonly tokens: readonly Token[]
  readonly words: readonly Token[]
  readonly lower: readonly string[]
  readonly opening: string
}

/** "more than", "higher wages than": so many words may stand between. */
const COMPARISON_REACH = 5
/** "has not yet been": so many words may stand between auxiliary and participle. */
const PERFECT_REACH = 3

/** What speaks for or against checking a statement, by name; each 0 (not there) to 1 (fully). */
const FEATURES = {
  length: ({ words }) => words.length / 30,
  short: ({ words }) => words.length < 7,
  figures: ({ words }) => countIf(words, ({ text }) => /\d/.test(text)) / 2,
  numberWords: ({ words }) => countIf(words, isNumberWord) / 2,
  large: has(LARGE_NUMBERS),
  money: has(MONEY),
  percent: has(PERCENT),
  year: ({ lower }) => lower.some((word) => /^(?:1[6-9]|20)\d\d$/.test(word)),
  names: (reading) => countPos(reading, 'PROPN') / 4,
  nouns: (reading) => countPos(reading, 'NOUN') / 8,
  someNouns: (reading) => countPos(reading, 'NOUN') / 3,
  verbs: (reading) => countPos(reading, 'VERB') / 4,
  pronouns: (reading) => countPos(reading, 'PRON') / 4,
  /** What has happened can be checked. */
  past: ({ words }) => countIf(words, isPast) / 2,
  perfect: ({ lower }) => lower.some((word, at) => /^(?:has|have|had|['’]ve)$/.test(word) && isPerfect(lower, at)),
  comparison: ({ lower }) => lower.some((word, at) => word === 'than' && hasComparative(lower, at)),
  superlative: ({ lower }) => lower.some((word) => MOST.has(word) || /\w{3}est$/.test(word)),
  ordinal: has(ORDINALS),
  only: ({ lower }) => lower.includes('only'),
  share: has(SHARES),
  universal: has(UNIVERSALS),
  when: has(WHEN),
  /** What will happen cannot be checked yet. */
  future: has(FUTURE),
  would: ({ lower }) => lower.includes('would'),
  maybe: has(MAYBE),
  /** A wish, not a fact: "should", "have to". */
  duty: ({ lower }) => lower.some((word, at) => DUTY.has(word) || isHavingTo(lower, at)),
  condition: has(CONDITION),
  firstPerson: ({ lower }) => lower.some((word) => /^(?:i|me|my|myself)$/.test(word)),
  firstThought: ({ lower }) => lower.some((word, at) => word === 'i' && THINKING.has(lower[at + 1] ?? '')),
  firstDeed: ({ words }) => words.some((word, at) => word.text === 'I' && isDeed(words, at + 1)),
  we: ({ lower }) => lower.some((word) => /^(?:we|us|our)$/.test(word)),
  weFirst: ({ opening }) => opening === 'we',
  secondPerson: ({ lower }) => lower.some((word) => /^(?:you|your|yours)$/.test(word)),
  other: ({ lower }) => lower.some((word) => /^(?:he|she|his|her|him|they|their|them)$/.test(word)),
  otherFirst: ({ opening }) => /^(?:he|she|they|it)$/.test(opening),
  question: ({ tokens }) => tokens.at(-1)?.text === '?' || tokens.at(-2)?.text === '?',
  asks: ({ opening }) => QUESTION_WORDS.has(opening),
  noVerb: ({ words }) => !words.some(({ pos }) => pos === 'VERB' || pos === 'AUX'),
  noFullVerb: ({ words }) => !words.some(({ pos }) => pos === 'VERB'),
  imperative: ({ words }) => words[0]?.pos === 'VERB' && !/(?:ing|ed)$/i.test(words[0].text),
  /** "There are", "there has been": what there is can be counted. */
  there: ({ lower }) =>
    lower.some((word, at) => word === 'there' && /^(?:is|are|was|were|['’]s|has|have)$/.test(lower[at + 1] ?? '')),
  /** "That is", "it was": what is judged is said before. */
  itIs: ({ lower }) =>
    lower.some((word, at) => /^(?:that|this|it)$/.test(word) && /^(?:is|was|['’]s)$/.test(lower[at + 1] ?? '')),
  negated: ({ lower }) => lower.some((word) => /^(?:not|n['’]t|never|no|nothing|nobody|none)$/.test(word)),
  courtesy: has(COURTESY),
  opinion: has(OPINION),
  stands: hasLemma(STANDS),
  record: has(RECORDS),
  countedDeed: hasLemma(COUNTED_DEEDS),
} satisfies Record<string, (reading: Reading) => number | boolean>

export type WorthFeature = keyof typeof FEATURES

/** The names of all features, in the order of the table. */
export const WORTH_FEATURES = Object.keys(FEATURES) as WorthFeature[]

/** The features of a statement, for weighing and for showing. */
export function readWorthFeatures(tokens: readonly Token[]): Readonly<Record<WorthFeature, number>> {
  const words = tokens.filter(({ pos }) => pos !== 'PUNCT')
  const lower = words.map(({ text }) => text.toLowerCase())
  const opening = lower.find((word) => !OPENERS.has(word)) ?? ''
  const reading = { tokens, words, lower, opening }
  const read = (name: WorthFeature): number => Math.min(1, Number(FEATURES[name](reading)))
  return Object.fromEntries(WORTH_FEATURES.map((name) => [name, read(name)])) as Record<WorthFeature, number>
}

/** The words whose own weight counts beside the features: lemmas that are no names and no numbers, each once. */
export function listWorthWords(tokens: readonly Token[]): string[] {
  const plain = tokens.filter(({ pos, lemma }) => !/^(?:PROPN|NUM|PUNCT|SYM|X)$/.test(pos) && /^['’]?[a-z]/.test(lemma))
  return [...new Set(plain.map(({ lemma }) => lemma))]
}

function has(list: ReadonlySet<string>): (reading: Reading) => boolean {
  return ({ lower }) => lower.some((word) => list.has(word))
}

function hasLemma(list: ReadonlySet<string>): (reading: Reading) => boolean {
  return ({ words }) => words.some(({ lemma, pos }) => list.has(lemma) && pos !== 'NOUN')
}

function countIf(words: readonly Token[], test: (word: Token) => boolean): number {
  return words.reduce((count, word) => count + Number(test(word)), 0)
}

function countPos({ words }: Reading, pos: string): number {
  return countIf(words, (word) => word.pos === pos)
}

/** "three", "dozen"; "one" is a pronoun more often than a number. */
function isNumberWord({ pos, text }: Token): boolean {
  return pos === 'NUM' && !/\d/.test(text) && text.toLowerCase() !== 'one'
}

function isPast({ pos, text }: Token): boolean {
  return (pos === 'VERB' || pos === 'AUX') && (/ed$/i.test(text) || IRREGULAR_PAST.has(text.toLowerCase()))
}

function isHavingTo(lower: readonly string[], at: number): boolean {
  return lower[at] === 'to' && /^(?:have|has|had|got)$/.test(lower[at - 1] ?? '')
}

function isPerfect(lower: readonly string[], at: number): boolean {
  return lower
    .slice(at + 1, at + 1 + PERFECT_REACH)
    .some((word) => /\w{2}ed$/.test(word) || IRREGULAR_PARTICIPLES.has(word))
}

function hasComparative(lower: readonly string[], at: number): boolean {
  return lower.slice(Math.max(0, at - COMPARISON_REACH), at).some((word) => MORE.has(word) || /\w{2}er$/.test(word))
}

/** "I voted", "I have voted". */
function isDeed(words: readonly Token[], at: number): boolean {
  const next = /^(?:have|['’]ve)$/i.test(words[at]?.text ?? '') ? words[at + 1] : words[at]
  return next !== undefined && isPast(next)
}
