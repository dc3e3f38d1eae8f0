import { foldWord } from '@/lib/core/extract/fold-word'
import { NUMBER_WORDS, SCALE_WORDS, TIMES_WORDS, VAGUE_NUMBERS } from '@/lib/core/extract/lexicon/number-words'
import { UNITS } from '@/lib/core/extract/lexicon/units'
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

interface Value {
  readonly value: number
  readonly to: number
}

const CURRENCY_SIGNS = new Set(['$', '£', '€', '¥', '₹', '₽', 'US$'])
const JOINER = /^(-|–|to)$/

/** Returns the number that begins at `index`, with range, scale, currency and unit, or null. */
export function readNumber(tokens: readonly Token[], index: number): ReadNumber | null {
  const first = tokens[index]
  if (!first || tokens[index - 1]?.text === '#') return null
  const vague = readVague(tokens, index)
  if (vague) return vague
  const times = TIMES_WORDS[first.text.toLowerCase()]
  const plain = { vague: false, unit: null, isAge: false, isTimes: false }
  if (times !== undefined && first.lemma !== 'once')
    return { ...plain, from: index, to: index + 1, low: times, high: times, isTimes: true }
  const signed = CURRENCY_SIGNS.has(first.text)
  const start = signed ? index + 1 : index
  const low = readValue(tokens, start)
  if (!low) return null
  const high = readRangeEnd(tokens, low)
  const end = high ?? low
  if (high && (high.value < low.value || (!signed && high.value === low.value))) return null
  const scaled =
    high && high.value >= 1e3 && low.value < 1e3 && low.value * 1e3 <= high.value
      ? scaleLike(tokens, high) * low.value
      : low.value
  const unit = signed
    ? { unit: UNITS[first.text.slice(-1)] ?? null, to: end.to, isAge: false }
    : readUnit(tokens, end.to)
  return {
    ...plain,
    ...unit,
    isAge: unit.isAge || isAgeAround(tokens, index, end.to),
    from: index,
    low: scaled,
    high: high?.value ?? low.value,
  }
}

/** "$10 to 15 million": the scale belongs to both ends. */
function scaleLike(tokens: readonly Token[], high: Value): number {
  return SCALE_WORDS[foldWord(tokens[high.to - 1]?.text ?? '')] ?? 1
}

function readVague(tokens: readonly Token[], index: number): ReadNumber | null {
  const word = foldWord(tokens[index]?.text ?? '')
  const plain = { from: index, vague: true, unit: null, isAge: false, isTimes: false }
  if ((word === 'tens' || word === 'hundreds') && foldWord(tokens[index + 1]?.text ?? '') === 'of') {
    const next = VAGUE_NUMBERS[foldWord(tokens[index + 2]?.text ?? '')]
    const factor = word === 'tens' ? 5 : 50
    if (next && next.low >= 2000) return { ...plain, to: index + 3, low: next.low * factor, high: null }
  }
  const own = VAGUE_NUMBERS[word]
  if (!own) return null
  if (word === 'couple' && foldWord(tokens[index + 1]?.text ?? '') !== 'of') return null
  return { ...plain, to: index + 1, low: own.low, high: own.high }
}

/** A value in digits or words with its scale: "2,400", "twenty-three", "13.5 million", "two dozen", "a dozen". */
function readValue(tokens: readonly Token[], index: number): Value | null {
  const token = tokens[index]
  if (!token) return null
  const digits = readDigits(token.text)
  const word = foldWord(token.text)
  if (digits !== null) return applyScales(tokens, { value: digits, to: index + 1 })
  if (word === 'dozen' || (word === 'a' && isScale(tokens[index + 1]))) {
    return applyScales(tokens, { value: 1, to: word === 'a' ? index + 1 : index })
  }
  const value = NUMBER_WORDS[word]
  if (value === undefined || (value === 1 && tokens[index + 1]?.pos !== 'NOUN')) return null
  return applyScales(tokens, addUnits(tokens, { value, to: index + 1 }))
}

function isScale(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    ['hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen'].includes(token.text.toLowerCase())
  )
}

/** "twenty-three": tens and ones. */
function addUnits(tokens: readonly Token[], tens: Value): Value {
  const at = tokens[tens.to]?.text === '-' ? tens.to + 1 : tens.to
  const ones = NUMBER_WORDS[foldWord(tokens[at]?.text ?? '')]
  if (tens.value < 20 || tens.value % 10 !== 0 || ones === undefined || ones === 0 || ones > 9) return tens
  return { value: tens.value + ones, to: at + 1 }
}

function applyScales(tokens: readonly Token[], start: Value): Value {
  let { value, to } = start
  for (let token = tokens[to]; token !== undefined; token = tokens[to]) {
    const scale = SCALE_WORDS[foldWord(token.text)]
    // "5 m" is five million only when nothing stands between and the letter is no unit of its own.
    if (scale === undefined || (token.text.length === 1 && token.text !== 'M' && token.text !== 'B')) break
    value *= scale
    to += 1
  }
  return { value, to }
}

/** Reads "2,400", "13.5", "5bn"; null for "24/7", "7:30pm", "1st". */
function readDigits(text: string): number | null {
  if (text.length > 20) return null
  const match = /^(\d[\d,]*(?:\.\d+)?)(bn|mn|k|m|M|K|B)?$/.exec(text)
  const [, digits, scale] = match ?? []
  if (digits === undefined || /,\d{1,2}$|,\d{1,2},/.test(digits)) return null
  return Number(digits.replaceAll(',', '')) * (scale ? (SCALE_WORDS[scale.toLowerCase()] ?? 1) : 1)
}

/** "10 to 15", "10-15", "between 10 and 15". */
function readRangeEnd(tokens: readonly Token[], low: Value): Value | null {
  const joiner = tokens[low.to]
  const isBetween = joiner?.text === 'and' && tokens[low.to - 2]?.lemma === 'between'
  if (!joiner || !(JOINER.test(joiner.text) || isBetween)) return null
  const at = CURRENCY_SIGNS.has(tokens[low.to + 1]?.text ?? '') ? low.to + 2 : low.to + 1
  return readValue(tokens, at)
}

function readUnit(tokens: readonly Token[], index: number): { unit: string | null; to: number; isAge: boolean } {
  const at = tokens[index]?.text === '-' ? index + 1 : index
  const token = tokens[at]
  const unit = token ? UNITS[token.text === '%' ? '%' : foldWord(token.lemma)] : undefined
  if (!token || unit === undefined) return { unit: null, to: index, isAge: false }
  const isAge = unit === 'year' && tokens.slice(at + 1, at + 3).some((next) => next.lemma === 'old')
  return { unit, to: at + 1, isAge }
}

/** "aged 39", "Berg, 39, …". */
function isAgeAround(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]
  if (before && /^aged?$/i.test(before.text)) return true
  return (
    before?.text === ',' &&
    /^[,.)]$/.test(tokens[to]?.text ?? '') &&
    tokens[from - 2]?.pos === 'PROPN' &&
    to === from + 1 &&
    /^\d{1,2}$/.test(tokens[from]?.text ?? '')
  )
}
