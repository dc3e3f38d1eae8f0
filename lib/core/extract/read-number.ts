import { foldWord } from '@/lib/core/extract/fold-word'
import { TIMES_WORDS, VAGUE_NUMBERS } from '@/lib/core/extract/lexicon/number-words'
import { CURRENCY_SIGNS } from '@/lib/core/extract/lexicon/units'
import { readValue, type Value } from '@/lib/core/extract/number-value'
import { readShare } from '@/lib/core/extract/read-share'
import { readUnit } from '@/lib/core/extract/read-unit'
import type { Token } from '@/lib/core/text/tokens'

/** A number in the tokens `[from, to)`, its unit and sign included. `high` null: no upper end. */
export interface ReadNumber {
  readonly from: number
  readonly to: number
  readonly low: number
  readonly high: number | null
  readonly vague: boolean
  readonly unit: string | null
  /** "39-year-old", "aged 39": an age. */
  readonly isAge: boolean
  /** "twice": counts times. */
  readonly isTimes: boolean
}

const JOINER = /^(-|–|to|or)$/
const PLAIN = { vague: false, unit: null, isAge: false, isTimes: false } as const

/** Returns the number that begins at `index`, with range, scale, currency and unit, or null. */
export function readNumber(tokens: readonly Token[], index: number): ReadNumber | null {
  return (
    readTimes(tokens, index) ??
    readVague(tokens, index) ??
    readPart(tokens, index) ??
    readDecade(tokens, index) ??
    readPlain(tokens, index)
  )
}

function readPlain(tokens: readonly Token[], index: number): ReadNumber | null {
  const currency = CURRENCY_SIGNS.get(foldWord(tokens[index]?.text ?? ''))
  const low = readValue(tokens, currency === undefined ? index : index + 1, currency !== undefined)
  if (!low) return null
  const high = low.low === low.high ? readRangeEnd(tokens, low, currency !== undefined) : null
  const end = high ?? low
  const unit = currency === undefined ? readUnit(tokens, end.to) : { unit: currency, to: end.to, isAge: false }
  return {
    ...PLAIN,
    ...unit,
    isAge: unit.isAge || isAgeAround(tokens, index, end.to),
    from: index,
    low: high ? scaleLike(low.low, high) : low.low,
    high: end.high,
  }
}

/** "$10 to 15 million": the scale belongs to both ends. */
function scaleLike(low: number, { high }: Value): number {
  const scale = [1e12, 1e9, 1e6, 1e3].find((factor) => high >= factor) ?? 1
  return low < 1e3 && low * scale <= high ? low * scale : low
}

/** "twice", but not "twice as many", "twice the rate". */
function readTimes(tokens: readonly Token[], index: number): ReadNumber | null {
  const times = TIMES_WORDS.get(foldWord(tokens[index]?.text ?? ''))
  if (times === undefined || /^(?:as|the|that|its|their|what|more)$/.test(tokens[index + 1]?.text ?? '')) return null
  return { ...PLAIN, from: index, to: index + 1, low: times, high: times, isTimes: true }
}

/** "dozens", "hundreds of thousands", "a few", "a couple of". */
function readVague(tokens: readonly Token[], index: number): ReadNumber | null {
  const word = foldWord(tokens[index]?.text ?? '')
  const next = foldWord(tokens[index + 1]?.text ?? '')
  if (next === 'of' && (word === 'tens' || word === 'hundreds')) {
    const scale = VAGUE_NUMBERS.get(foldWord(tokens[index + 2]?.text ?? ''))
    const factor = word === 'tens' ? 5 : 50
    if (scale && scale.low >= 2000)
      return { ...PLAIN, vague: true, from: index, to: index + 3, low: scale.low * factor, high: null }
  }
  const own = VAGUE_NUMBERS.get(word)
  if (!own || isOtherSense(tokens, index, word, next)) return null
  return { ...PLAIN, vague: true, from: index, to: index + 1, low: own.low, high: own.high }
}

/** "the couple", "few people", "test scores". */
function isOtherSense(tokens: readonly Token[], index: number, word: string, next: string): boolean {
  if (word === 'couple') return next !== 'of'
  if (word === 'few' || word === 'handful') return tokens[index - 1]?.text.toLowerCase() !== 'a'
  return word === 'scores' && next !== 'of' && tokens[index + 1]?.pos !== 'NOUN'
}

function readPart(tokens: readonly Token[], index: number): ReadNumber | null {
  const share = readShare(tokens, index)
  if (!share) return null
  return { ...PLAIN, unit: 'percent', from: index, to: share.to, low: share.percent, high: share.percent }
}

/** "in her mid-30s": an age between 30 and 39. */
function readDecade(tokens: readonly Token[], index: number): ReadNumber | null {
  const match = /^(?:mid-|early-|late-)?([2-9])0s$/.exec(tokens[index]?.text ?? '')
  const isPerson = tokens.slice(Math.max(0, index - 2), index).some(({ text }) => /^(?:his|her|their)$/.test(text))
  if (!match || !isPerson) return null
  const low = Number(match[1]) * 10
  return { ...PLAIN, unit: 'year', isAge: true, from: index, to: index + 1, low, high: low + 9 }
}

/** "10 to 15", "10-15", "between 10 and 15", "two or three". */
function readRangeEnd(tokens: readonly Token[], low: Value, isMoney: boolean): Value | null {
  const joiner = tokens[low.to]
  const isBetween =
    joiner?.text === 'and' &&
    tokens
      .slice(0, low.to)
      .slice(-6)
      .some((token) => token.lemma === 'between')
  if (!joiner || !(JOINER.test(joiner.text) || isBetween)) return null
  const at = CURRENCY_SIGNS.has(foldWord(tokens[low.to + 1]?.text ?? '')) ? low.to + 2 : low.to + 1
  const high = readValue(tokens, at, isMoney)
  if (!high || high.low <= low.low) return null
  // "two or 30" is no range; "two or three" is one.
  return joiner.text === 'or' && high.low > low.low + 1 ? null : high
}

/** "aged 39", "Berg, 39, …", "she was 39 when …". */
function isAgeAround(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]
  if (before && /^aged?$/i.test(before.text)) return true
  if (to !== from + 1 || !/^\d{1,2}$/.test(tokens[from]?.text ?? '')) return false
  const [leader, next] = [tokens[from - 2]?.pos, tokens[to]?.text ?? '']
  if (before?.text === ',') return /^[,.)]$/.test(next) && leader === 'PROPN'
  return before?.lemma === 'be' && /^(?:PROPN|PRON)$/.test(leader ?? '') && /^(?:[,.]|when|at)$/.test(next)
}
