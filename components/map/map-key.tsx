import { useTranslations } from '#i18n'
import { LOOKS, StanceIcon } from '../stance'
import { COUNTED } from './counts'

/** What the signs of the map mean. */
export function MapKey() {
  const t = useTranslations('map')
  return (
    <>
      <ul aria-label={t('legend')} className="mt-4 mb-2 flex flex-wrap gap-x-4 gap-y-1 text-xs">
        {COUNTED.map((mark) => (
          <li key={mark} className={`inline-flex items-center gap-1 ${LOOKS[mark].text}`}>
            <StanceIcon mark={mark} />
            {t(`meanings.${mark}`)}
          </li>
        ))}
      </ul>
    </>
  )
}
