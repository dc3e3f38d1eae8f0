import { foldWord } from '@/lib/core/extract/fold-word'
import { NUMBER_WORDS } from '@/lib/core/extract/lexicon/number-words'
import { UNITS } from '@/lib/core/extract/lexicon/units'
import type { Token } from '@/lib/core/text/tokens'

/** A part of a whole in percent, in the tokens `[from, to)`. */
export interface Share {
  readonly to: number
  readonly percent: number
}

const PARTS: ReadonlyMap<string, number> = new Map(
  Object.entries({ half: 2, third: 3, quarter: 4, fifth: 5, sixth: 6, tenth: 10 }),
)

/** Returns the share that begins at `index` ("half of", "two-thirds of", "a quarter of", "one in five", "nine out of 10"), or null. */
export function readShare(tokens: readonly Token[], index: number): Share | null {
  return readFraction(tokens, index) ?? readRate(tokens, index)
}

/** Only where it is a part of something: "half of the ships", not "half an hour", "the second half", "a third man". */
function readFraction(tokens: readonly Token[], index: number): Share | null {
  const count = countOf(tokens, index)
  const isBare = foldWord(tokens[index]?.text ?? '') === 'half'
  const after = isBare ? index : index + 1
  const at = tokens[after]?.text === '-' ? after + 1 : after
  const word = foldWord(tokens[at]?.text ?? '')
    .replace(/s$/, '')
    .replace('halve', 'half')
  const parts = PARTS.get(word)
  if (parts === undefined || (!isBare && count === null) || !isOfWhole(tokens, at + 1, word)) return null
  return { to: at + 1, percent: (100 * (count ?? 1)) / parts }
}

function countOf(tokens: readonly Token[], index: number): number | null {
  const word = foldWord(tokens[index]?.text ?? '')
  return word === 'a' ? 1 : (NUMBER_WORDS.get(word) ?? null)
}

function isOfWhole(tokens: readonly Token[], at: number, word: string): boolean {
  const next = tokens[at]
  if (next?.text === 'of') return tokens[at + 1]?.pos !== 'NUM'
  return word === 'half' && /^(?:the|its|their|all|our|those|these)$/.test(next?.text ?? '')
}

/** Wholes that a rate is told in. */
const WHOLES = new Set([3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100, 1000])

/** "one in five women", "nine out of 10"; not "two in Orme", "three in 10 days". */
function readRate(tokens: readonly Token[], index: number): Share | null {
  const some = numberAt(tokens[index])
  const at = ['in', 'out of', 'in every', 'out of every'].flatMap((words) => {
    const list = words.split(' ')
    return list.every((word, step) => tokens[index + 1 + step]?.text === word) ? [index + 1 + list.length] : []
  })
  const end = Math.max(0, ...at)
  const whole = numberAt(tokens[end])
  if (end === 0 || some === null || whole === null || some >= whole || !WHOLES.has(whole)) return null
  const next = tokens[end + 1]
  const isUnit = UNITS.has(foldWord(next?.lemma ?? '')) || /^(?:-|,|\d)/.test(next?.text ?? '')
  return isUnit ? null : { to: end + 1, percent: (100 * some) / whole }
}

function numberAt(token: Token | undefined): number | null {
  if (!token) return null
  return /^\d{1,4}$/.test(token.text) ? Number(token.text) : (NUMBER_WORDS.get(foldWord(token.text)) ?? null)
}
