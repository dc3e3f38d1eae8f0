import { quoteOf } from '@/lib/core/match/claim-profile'
import type { Finding } from '@/lib/core/match/finding'
import { meetQuantities, toValue } from '@/lib/core/match/quantity-values'
import type { ComparableClaim, Name, Quantity } from '@/lib/core/vocabulary'

/** Whether a quantity is how old somebody is. */
export function isAge({ counts }: Quantity): boolean {
  return counts === 'age'
}

/** Returns whether two claims give one person the same age or another one; null where they do not speak of one person. */
export function compareAges(a: ComparableClaim, left: Quantity, b: ComparableClaim, right: Quantity): Finding | null {
  const who = personOf(a, left)
  const other = personOf(b, right)
  if (!who || !other || who.key !== other.key || (left.unit ?? 'year') !== (right.unit ?? 'year')) return null
  const meeting = meetQuantities({ ...left, unit: null }, { ...right, unit: null })
  const base = { a: quoteOf(left), b: quoteOf(right), subtype: null, strength: 1 }
  if (meeting === 'same') return { ...base, kind: 'same quantity', for: 'agrees', sign: '=' }
  if (meeting === 'near') return { ...base, kind: 'same quantity', for: 'agrees', sign: '≈' }
  // A year more may be a birthday between two texts.
  if (meeting === 'open' || Math.abs(toValue(left) - toValue(right)) < 2) return null
  return { ...base, kind: 'other age', for: 'contradicts', subtype: 'number', sign: '≠' }
}

/** Signs between a name and the age behind it ("Berg, 39", "Berg is 39"), and between an age and the name behind it. */
const AFTER_NAME = 8
const BEFORE_NAME = 28

/** "Olaf Brandt, 39", "the 39-year-old baker Olaf Brandt". */
function personOf({ facets, exact, start }: ComparableClaim, quantity: Quantity): Name | undefined {
  const people = facets.names.filter((name) => name.kind === 'person' && !name.inferred)
  const before = people.findLast((name) => name.end <= quantity.start && quantity.start - name.end < AFTER_NAME)
  if (before) return before
  const after = people.find((name) => name.start >= quantity.end)
  const between = exact.slice(quantity.end - start, Math.max(0, (after?.start ?? 0) - start))
  return after && between.length < BEFORE_NAME && /^[a-z ,-]*$/.test(between) ? after : undefined
}
