import type { Sum } from '@/lib/core/compare/corroboration'
import type { OriginCount } from '@/lib/core/origins/count-origins'
import type { ReadArticle } from '@/lib/core/reading'
import { many } from '../origins/describe-count'

const WORDS = {
  contradicts: ['contradicts', 'contradict'],
  updated: ['update', 'updates'],
  scope: ['differs in scope', 'differ in scope'],
  silent: ['silent', 'silent'],
} as const

/**
 * "4 outlets, 2 origins: 2 agree, 1 contradicts, 1 silent": of all articles of the story, the claim's own among those that
 * agree; articles instead of outlets where two share one or it is not known. Where nobody agrees, "1 says so" is its own.
 */
export function describeSum(
  sum: Sum,
  articles: readonly Pick<ReadArticle, 'outlet'>[],
  { origins }: Pick<OriginCount<number>, 'origins'>,
): string {
  if (articles.length < 2) return 'No other article in this story yet'
  const outlets = new Set(articles.map(({ outlet }) => outlet))
  const word = outlets.size === articles.length && !outlets.has('') ? 'outlet' : 'article'
  const rest = (['contradicts', 'updated', 'scope', 'silent'] as const)
    .filter((stance) => sum[stance] > 0)
    .map((stance) => `${sum[stance]} ${WORDS[stance][sum[stance] === 1 ? 0 : 1]}`)
  const own = sum.agrees > 0 ? `${sum.agrees + 1} agree` : '1 says so'
  return `${many(articles.length, word)}, ${many(origins.length, 'origin')}: ${[own, ...rest].join(', ')}`
}
