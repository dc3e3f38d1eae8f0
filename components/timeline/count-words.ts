import type { Formatter, Translator } from '@/i18n/types'
import type { CountSeries } from '@/lib/core/compare/count-series'
import { firstWords } from '@/lib/core/compare/first-words'
import type { Quantity } from '@/lib/core/vocabulary'

/** UTF-16 units of a claim that are told of a count, from its number on. */
const LONGEST = 46
const LEAST = 24
const COMPACT_FROM = 100_000

/** "14", "≥ 50", "53%", "€1.2M": a count as the language writes it. */
export function writeCount(quantity: Quantity, t: Translator<'timeline'>, format: Formatter): string {
  const { low, high, bound, exact } = quantity
  // "several", "dozens" are no numbers: the article's word is told.
  if (bound === 'range' && !/\d/.test(exact)) return exact
  const write = (value: number) => writeNumber(value, quantity.unit, format)
  if (bound === 'range' && low !== null && high !== null)
    return t('bounds.range', { low: write(low), high: write(high) })
  const value = write(low ?? high ?? 0)
  if (bound === 'at least') return t('bounds.atLeast', { value })
  if (bound === 'at most') return t('bounds.atMost', { value })
  return bound === 'about' ? t('bounds.about', { value }) : value
}

/** A number of a unit: percentages and money with their sign, everything else bare. */
export function writeNumber(value: number, unit: string | null, format: Formatter): string {
  const compact = value >= COMPACT_FROM ? ({ notation: 'compact', maximumFractionDigits: 2 } as const) : {}
  if (unit === 'percent') return format.number(value / 100, { style: 'percent', maximumFractionDigits: 1 })
  if (unit !== null && /^[A-Z]{3}$/.test(unit))
    return format.number(value, { style: 'currency', currency: unit, minimumFractionDigits: 0, ...compact })
  return format.number(value, { maximumFractionDigits: 2, ...compact })
}

/** What a series counts, in the words of the newest article that tells it: from its number on, or up to it where little follows. */
export function nameSeries({ dots }: CountSeries): { words: string; articleId: number } {
  const { claim, quantity } = dots.findLast(({ moment }) => moment !== null) ?? dots[0]!
  const from = quantity.start - claim.start
  const { exact, articleId } = claim
  const start = exact.length - from >= LEAST ? from : exact.indexOf(' ', Math.max(0, exact.length - LONGEST)) + 1
  return { words: firstWords(exact.slice(Math.min(start, from)), LONGEST), articleId }
}

const SPANS = [
  ['year', 365.25],
  ['month', 30.44],
  ['day', 1],
] as const
const DAY = 86_400_000

/** "6 years", "9 days": how long a stretch of time is, in the largest unit that it has two of. */
export function writeSpan(length: number, format: Formatter): string {
  const days = length / DAY
  const [unit, size] = SPANS.find(([, size]) => days >= 2 * size) ?? SPANS[2]
  return format.number(Math.round(days / size), { style: 'unit', unit, unitDisplay: 'long' })
}
