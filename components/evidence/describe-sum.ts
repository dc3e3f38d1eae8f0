import type { ArticleEvidence, Sum } from '@/lib/core/compare/corroboration'

const WORDS = {
  agrees: ['agrees', 'agree'],
  contradicts: ['contradicts', 'contradict'],
  scope: ['differs in scope', 'differ in scope'],
  silent: ['silent', 'silent'],
} as const

/** "3 other outlets: 1 agrees, 1 contradicts, 1 silent"; articles instead of outlets where two share one or it is not known. */
export function describeSum(sum: Sum, evidence: readonly ArticleEvidence[]): string {
  const outlets = new Set(evidence.map((entry) => entry.article.outlet))
  const word = outlets.size === evidence.length && !outlets.has('') ? 'outlet' : 'article'
  const parts = (['agrees', 'contradicts', 'scope', 'silent'] as const)
    .filter((stance) => sum[stance] > 0)
    .map((stance) => `${sum[stance]} ${WORDS[stance][sum[stance] === 1 ? 0 : 1]}`)
  if (evidence.length === 0) return 'No other article in this story yet'
  return `${evidence.length} other ${word}${evidence.length === 1 ? '' : 's'}: ${parts.join(', ')}`
}
