'use client'
import { useFormatter, useTranslations } from '#i18n'
import type { ReadLink } from '@/lib/core/reading'
import { ReasonList } from './reason-list'
import { ReasonsExplained } from './reasons-explained'
import { ShortTime } from './short-time'

/** Where a judgement comes from: "suggested, 0.83, because …", "confirmed 14:02 by Ada", "linked by hand 14:02 by Ada". */
export function Judgement({ link }: { link: ReadLink }) {
  const { state, suggested, reasons } = link
  return (
    <div className="judgement">
      {state !== 'suggested' && <Decision link={link} />}
      {(suggested || state === 'suggested') && (
        <p className="text-faint">
          <Suggestion link={link} />
          {reasons.length === 0 && (
            <>
              {' · '}
              <ReasonsExplained link={link} />
            </>
          )}
        </p>
      )}
      <ReasonList link={link} />
    </div>
  )
}

/** What a person made of it, when, and why. */
function Decision({ link: { state, decision } }: { link: ReadLink }) {
  const t = useTranslations('evidence')
  if (state === 'suggested') return null
  if (!decision) return <p>{t(`judgement.${state}Bare`)}</p>
  return (
    <p>
      {t.rich(`judgement.${state}`, {
        time: () => <ShortTime at={decision.at} />,
        name: () => <bdi>{decision.by}</bdi>,
      })}
      {decision.reason && (
        <>
          {' · '}
          <bdi>{t('judgement.reason', { reason: decision.reason })}</bdi>
        </>
      )}
    </p>
  )
}

/** What the program makes of it, with how sure it is; the reasons follow. */
function Suggestion({ link: { state, suggested, reasons } }: { link: ReadLink }) {
  const t = useTranslations('evidence')
  const stances = useTranslations('stances')
  const format = useFormatter()
  if (!suggested) return t('judgement.suggested')
  const confidence = format.number(suggested.confidence, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  if (state === 'suggested') {
    return reasons.length > 0 ? t('judgement.because', { confidence }) : t('judgement.suggestedAt', { confidence })
  }
  const stance = stances(`${suggested.stance}.word`)
  return reasons.length > 0
    ? t('judgement.wasBecause', { stance, confidence })
    : t('judgement.was', { stance, confidence })
}
