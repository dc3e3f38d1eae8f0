import { useTranslations } from '#i18n'
import { SHOWN_ORDER } from '@/lib/core/compare/shown-stance'
import { LOOKS, StanceIcon } from '../stance'
import { LeadSign } from './map-cell'

/** What the signs of the map stand for. */
export function Legend() {
  const t = useTranslations('table')
  const stances = useTranslations('stances')
  return (
    <ul aria-label={t('legend')} className="mt-3 flex flex-wrap gap-x-5 gap-y-2 text-xs text-soft">
      {SHOWN_ORDER.map((mark) => (
        <li key={mark} className="inline-flex items-center gap-1.5">
          <span className="map-mark" data-tone={LOOKS[mark].tone}>
            <StanceIcon mark={mark} size={15} />
          </span>
          {stances(`${mark}.word`)}
        </li>
      ))}
      <li className="inline-flex items-center gap-1.5">
        <span className="map-mark">
          <LeadSign />
        </span>
        {t('compared')}
      </li>
      <li className="inline-flex items-center gap-1.5">
        <span className="map-mark" data-unjudged="" />
        {t('notJudged')}
      </li>
      <li className="inline-flex items-center gap-1.5">
        <span className="map-mark is-silent" aria-hidden>
          –
        </span>
        {t('silent')}
      </li>
    </ul>
  )
}
