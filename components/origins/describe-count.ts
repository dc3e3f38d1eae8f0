import type { Translator } from '@/i18n/types'
import type { OriginCount } from '@/lib/core/origins/count-origins'

/** "3 outlets, 2 origins". */
export function describeCount(
  { outlets, origins }: Pick<OriginCount<number>, 'outlets' | 'origins'>,
  t: Translator<'origins'>,
): string {
  return t('count', { outlets, origins: origins.length })
}

/** How many origins stand behind some of the articles. */
export function countBehind({ origins }: Pick<OriginCount<number>, 'origins'>, articleIds: readonly number[]): number {
  return origins.filter((origin) => origin.some((id) => articleIds.includes(id))).length
}
