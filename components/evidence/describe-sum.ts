import type { Formatter, Translator } from '@/i18n/types'
import type { Sum } from '@/lib/core/compare/corroboration'
import type { OriginCount } from '@/lib/core/origins/count-origins'
import type { ReadArticle } from '@/lib/core/reading'

interface Words {
  readonly t: Translator<'evidence'>
  readonly format: Formatter
}

/**
 * "4 outlets, 2 origins: 2 agree, 1 contradicts, 1 silent": of all articles of the story, the claim's own among those that
 * agree; articles instead of outlets where two share one or it is not known. Where nobody agrees, "1 says so" is its own.
 */
export function describeSum(
  sum: Sum,
  articles: readonly Pick<ReadArticle, 'outlet'>[],
  { origins }: Pick<OriginCount<number>, 'origins'>,
  { t, format }: Words,
): string {
  if (articles.length < 2) return t('alone')
  const outlets = new Set(articles.map(({ outlet }) => outlet))
  const known = outlets.size === articles.length && !outlets.has('')
  const rest = (['contradicts', 'updated', 'scope', 'silent'] as const)
    .filter((stance) => sum[stance] > 0)
    .map((stance) => t(`counted.${stance}`, { count: sum[stance] }))
  const own = sum.agrees > 0 ? t('counted.agrees', { count: sum.agrees + 1 }) : t('counted.own')
  return t('sum', {
    articles: t(known ? 'outlets' : 'articles', { count: articles.length }),
    origins: t('origins', { count: origins.length }),
    stances: format.list([own, ...rest], { type: 'unit' }),
  })
}
