import { foldWord } from '@/lib/core/extract/fold-word'
import { NUMBER_WORDS, SCALE_WORDS } from '@/lib/core/extract/lexicon/number-words'
import type { Token } from '@/lib/core/text/tokens'

/** A value in the tokens up to `to` (exclusive); `high` differs from `low` where one word is a range ("10-12"). */
export interface Value {
  readonly low: number
  readonly high: number
  readonly to: number
}

/** Words that are multiplied by what stands before them and can stand after "a": "a hundred", "half a million". */
const AFTER_ARTICLE = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen', 'crore', 'lakh'])
/** Letters for a scale, written close behind digits: "5m", "$2tn". */
const SCALE_LETTERS: ReadonlyMap<string, number> = new Map(
  Object.entries({ k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, t: 1e12, tn: 1e12 }),
)
/** What a length is followed by: "5m tall" is no five million. */
const MEASURED = /^(?:tall|high|long|wide|deep|away|from|above|below|off)$/
const RANGE = /^(\d[\d,.]*)[-–](\d[\d,.]*)$/
const PARTS: ReadonlyMap<string, number> = new Map(Object.entries({ '½': 0.5, '¼': 0.25, '¾': 0.75 }))

/** Returns the value that begins at `index`, in digits or words with its scale: "2,400", "5bn", "10-12", "two and a half million", "a dozen". */
export function readValue(tokens: readonly Token[], index: number, isMoney = false): Value | null {
  const token = tokens[index]
  if (!token) return null
  const start =
    readRangeWord(token, index) ??
    readDigitToken(tokens, index, isMoney) ??
    readWords(tokens, index) ??
    readArticle(tokens, index)
  return start && applyScales(tokens, addLetter(tokens, addPart(tokens, start), isMoney))
}

/** "10-12" is one word; "348-77" and "555-0132" are no ranges. */
function readRangeWord({ text }: Token, index: number): Value | null {
  if (text.length > 24) return null
  const [, first, second] = RANGE.exec(text) ?? []
  const low = readDigits(first ?? '')
  const high = readDigits(second ?? '')
  const isRange = low !== null && high !== null && low < high && !/^0\d/.test(second ?? '')
  return isRange ? { low, high, to: index + 1 } : null
}

function readDigitToken(tokens: readonly Token[], index: number, isMoney: boolean): Value | null {
  const [token, next] = [tokens[index], tokens[index + 1]]
  // "5 000"
  const isSplit =
    next?.start === (token?.end ?? 0) + 1 && /^\d{3}$/.test(next.text) && /^\d{1,3}$/.test(token?.text ?? '')
  // "the company 3M said"
  if (!isMoney && /\d[MKB]$/.test(token?.text ?? '') && !/^(?:NOUN|ADJ|PROPN)$/.test(next?.pos ?? '')) return null
  const value = readDigits(`${token?.text}${isSplit ? next.text : ''}`)
  return value === null ? null : { low: value, high: value, to: index + (isSplit ? 2 : 1) }
}

/** Reads "2,400", "13.5", "5bn"; null for "24/7", "7:30pm", "1st". */
function readDigits(text: string): number | null {
  if (text.length > 20) return null
  const [, digits, scale] = /^(\d[\d,]*(?:\.\d+)?)(bn|mn|tn|k|m|M|K|B)?$/.exec(text) ?? []
  if (digits === undefined || /,\d{1,2}$|,\d{1,2},/.test(digits)) return null
  return Number(digits.replaceAll(',', '')) * (scale ? (SCALE_LETTERS.get(scale.toLowerCase()) ?? 1) : 1)
}

/** "a dozen", "dozen", "half a million", "half-dozen". */
function readArticle(tokens: readonly Token[], index: number): Value | null {
  const words = [0, 1, 2].map((at) => foldWord(tokens[index + at]?.text ?? ''))
  const [first, second, third] = words as [string, string, string]
  if (first === 'dozen') return { low: 1, high: 1, to: index }
  if (first === 'a' && AFTER_ARTICLE.has(second)) return { low: 1, high: 1, to: index + 1 }
  if (first === 'half' && /^(?:a|-)$/.test(second) && AFTER_ARTICLE.has(third))
    return { low: 0.5, high: 0.5, to: index + 2 }
  return null
}

/** "twenty-three", "two hundred and five", "three thousand two hundred"; a bare "one" only before a noun. */
function readWords(tokens: readonly Token[], index: number): Value | null {
  let { value, to } = readFirst(tokens, index)
  if (to === index || (value === 1 && !countsOne(tokens, to))) return null
  if (foldWord(tokens[to]?.text ?? '') === 'hundred') {
    const at = tokens[to + 1]?.text === 'and' ? to + 2 : to + 1
    const rest = readUnderHundred(tokens, at)
    ;({ value, to } = { value: value * 100 + rest.value, to: rest.to > at ? rest.to : to + 1 })
  }
  return { low: value, high: value, to }
}

function readFirst(tokens: readonly Token[], index: number): { value: number; to: number } {
  const isHundred = tokens[index + 1]?.text.toLowerCase() === 'hundred'
  return isHundred && tokens[index]?.text.toLowerCase() === 'a'
    ? { value: 1, to: index + 1 }
    : readUnderHundred(tokens, index)
}

/** "one woman", "one young woman", "one million"; not "one of them", "no one". */
function countsOne(tokens: readonly Token[], at: number): boolean {
  const [next, second] = [tokens[at], tokens[at + 1]]
  if (next?.pos === 'NOUN' || SCALE_WORDS.get(foldWord(next?.text ?? '')) !== undefined) return true
  return next?.pos === 'ADJ' && second?.pos === 'NOUN'
}

/** Tens and ones; the value is 0 and `to` stays where no number stands. */
function readUnderHundred(tokens: readonly Token[], index: number): { value: number; to: number } {
  const value = NUMBER_WORDS.get(foldWord(tokens[index]?.text ?? ''))
  if (value === undefined) return { value: 0, to: index }
  const at = tokens[index + 1]?.text === '-' ? index + 2 : index + 1
  const ones = NUMBER_WORDS.get(foldWord(tokens[at]?.text ?? ''))
  if (value < 20 || ones === undefined || ones === 0 || ones > 9) return { value, to: index + 1 }
  return { value: value + ones, to: at + 1 }
}

/** "3½", "two and a half". */
function addPart(tokens: readonly Token[], value: Value): Value {
  const words = [0, 1, 2].map((at) => tokens[value.to + at]?.text.toLowerCase())
  const sign = PARTS.get(words[0] ?? '')
  if (sign !== undefined) return { low: value.low + sign, high: value.high + sign, to: value.to + 1 }
  if (words.join(' ') !== 'and a half') return value
  return { low: value.low + 0.5, high: value.high + 0.5, to: value.to + 3 }
}

/** "€2m", "£3k" and "5bn"; "5m" without a currency only where it is no length. */
function addLetter(tokens: readonly Token[], value: Value, isMoney: boolean): Value {
  const [last, letter, next] = [tokens[value.to - 1], tokens[value.to], tokens[value.to + 1]]
  const scale = SCALE_LETTERS.get(letter?.text.toLowerCase() ?? '')
  if (!last || !letter || scale === undefined || !/\d$/.test(last.text)) return value
  const isClose = letter.start === last.end
  if (letter.text.length === 1 ? !isClose : letter.start - last.end > 1) return value
  const isNumber = isMoney || letter.text !== 'm' || (next?.pos === 'NOUN' && !MEASURED.test(next.text))
  return isNumber ? scaled(value, scale, value.to + 1) : value
}

function applyScales(tokens: readonly Token[], start: Value): Value {
  let value = start
  for (let token = tokens[value.to]; token !== undefined; token = tokens[value.to]) {
    const scale = SCALE_WORDS.get(foldWord(token.text))
    if (scale === undefined) break
    value = scaled(value, scale, value.to + 1)
    value = addHundreds(tokens, value, scale)
  }
  return value
}

/** "three thousand two hundred". */
function addHundreds(tokens: readonly Token[], value: Value, scale: number): Value {
  const rest = scale === 1e3 && value.low === value.high ? readWords(tokens, value.to) : null
  if (!rest || rest.low < 100 || rest.low >= 1e3) return value
  return { low: value.low + rest.low, high: value.high + rest.high, to: rest.to }
}

function scaled(value: Value, scale: number, to: number): Value {
  return { low: value.low * scale, high: value.high * scale, to }
}
