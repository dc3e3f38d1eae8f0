import { useTranslations } from '#i18n'
import type { ReadLink } from '@/lib/core/reading'
import { toReasonAnchor } from '../how/reason-anchor'

/** Leads from a suggestion to what its first reason means, or to what its number means. */
export function ReasonsExplained({ link: { reasons, stance } }: { link: ReadLink }) {
  const t = useTranslations('evidence')
  const first = reasons.find((reason) => reason.for === stance) ?? reasons[0]
  return (
    <a
      href={`/how#${first ? toReasonAnchor(first.kind) : 'confidence'}`}
      className="underline underline-offset-2 hover:text-ink"
    >
      {t('judgement.means')}
    </a>
  )
}
