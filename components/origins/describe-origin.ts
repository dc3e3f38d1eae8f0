import type { Translator } from '@/i18n/types'
import type { ArticleOrigin, Credit } from '@/lib/core/origins/origin'

/** "AP text", "from Express", "with AP": what an article says of where it comes from. */
export function describeCredit({ role, agency }: Credit, t: Translator<'origins'>): string {
  return t(`credits.${role}`, { agency })
}

/** "AP text, 92% shared with Mail": where an article as a whole comes from; empty where nothing tells. */
export function describeOrigin(
  { credit, shared }: Pick<ArticleOrigin<number>, 'credit' | 'shared'>,
  names: ReadonlyMap<number, string>,
  t: Translator<'origins'>,
): string {
  if (!shared) return credit ? describeCredit(credit, t) : ''
  const { share } = shared
  const name = names.get(shared.with) ?? t('anotherArticle')
  return credit
    ? t('creditAndShared', { credit: describeCredit(credit, t), share, name })
    : t('shared', { share, name })
}
