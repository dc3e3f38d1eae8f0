import { useTranslations } from '#i18n'
import { StanceBadge } from '@/components/stance'
import { STANCES, SUBTYPES } from '@/lib/core/vocabulary'

/** The four stances, and the kinds of contradiction. */
export function Stances() {
  const t = useTranslations('how')
  const stances = useTranslations('stances')
  return (
    <>
      <dl className="flex flex-col gap-3">
        {STANCES.map((stance) => (
          <div key={stance} className="grid gap-x-6 gap-y-1 sm:grid-cols-[10rem_1fr]">
            <dt>
              <StanceBadge mark={stance} />
            </dt>
            <dd className="max-w-prose leading-relaxed">{t(`stances.${stance}`)}</dd>
          </div>
        ))}
      </dl>
      <h3 id="subtypes" className="mt-4 scroll-mt-6 font-semibold">
        {t('subtypesTitle')}
      </h3>
      <p className="max-w-prose leading-relaxed">{t('subtypesAbout')}</p>
      <dl className="divide-y divide-line border-y border-line">
        {SUBTYPES.map((subtype) => (
          <div key={subtype} className="grid gap-x-6 gap-y-1 py-2 sm:grid-cols-[10rem_1fr]">
            <dt className="font-medium">{stances(`subtypes.${subtype}`)}</dt>
            <dd className="max-w-prose">{t(`subtypes.${subtype}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
