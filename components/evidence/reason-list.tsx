import { useTranslations } from '#i18n'
import type { ReadLink } from '@/lib/core/reading'
import { sayReason } from '../say-reason'
import { ReasonsExplained } from './reasons-explained'

/** Why the engine linked two passages: first what speaks for the stance, then the rest. */
export function ReasonList({ link }: { link: ReadLink }) {
  const t = useTranslations('evidence')
  const words = useTranslations('reasons')
  const { reasons, stance } = link
  if (reasons.length === 0) return null
  const ordered = [
    ...reasons.filter((reason) => reason.for === stance),
    ...reasons.filter((reason) => reason.for !== stance),
  ]
  return (
    <>
      <ul className="reasons" aria-label={t('judgement.reasons')}>
        {ordered.map((reason, at) => (
          <li key={at} className={reason.for === stance ? 'font-semibold text-ink' : undefined}>
            <bdi>{sayReason(reason, words)}</bdi>
          </li>
        ))}
      </ul>
      <p className="text-faint">
        <ReasonsExplained link={link} />
      </p>
    </>
  )
}
