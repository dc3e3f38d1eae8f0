import type { Source } from '@/lib/core/origins/name-sources'

/** Bodies of which a longer name means another one: "the House" is not "the White House". */
const NEVER_SHORT = new Set([
  'house',
  'court',
  'committee',
  'department',
  'ministry',
  'office',
  'agency',
  'council',
  'company',
  'university',
  'party',
  'commission',
  'bureau',
])

/** Whether two named sources are one: the same name, or its short form ("Brandt", "Orla Brandt"; "police", "Orme police"). */
export function isSameSource(a: Pick<Source, 'key'>, b: Pick<Source, 'key'>): boolean {
  if (a.key === b.key) return true
  const [short, long] = a.key.length <= b.key.length ? [a.key, b.key] : [b.key, a.key]
  return !short.includes(' ') && !NEVER_SHORT.has(short) && long.split(' ').at(-1) === short
}
