import { useTranslations } from '#i18n'
import { toShown } from '@/lib/core/compare/shown-stance'
import type { ReadLink } from '@/lib/core/reading'
import { StanceBadge } from '../stance'

/** What a link is and in what the two differ: "≠ contradicts · number"; a later count is "↻ update" and needs no more words. */
export function LinkBadge({ link, note }: { link: Pick<ReadLink, 'stance' | 'subtype'>; note?: string | undefined }) {
  const stances = useTranslations('stances')
  const mark = toShown(link)
  const parts = [mark !== 'updated' && link.subtype && stances(`subtypes.${link.subtype}`), note].filter(Boolean)
  return <StanceBadge mark={mark} detail={parts.join(' · ') || undefined} />
}
