'use client'
import { useTranslations } from '#i18n'
import { type Subtype, SUBTYPES } from '@/lib/core/vocabulary'
import { JUDGE_FORM } from './judge-bar'

interface Props {
  subtype: Subtype | null
  setSubtype: (subtype: Subtype | null) => void
}

/** In what the two contradict each other, if they are judged to. */
export function SubtypeChoice({ subtype, setSubtype }: Props) {
  const t = useTranslations('review.judge')
  const stances = useTranslations('stances')
  return (
    <label className="flex min-w-0 items-center gap-2 text-xs text-soft sm:mx-3">
      <span className="max-sm:sr-only">{t('subtype')}</span>
      <select
        form={JUDGE_FORM}
        name="subtype"
        value={subtype ?? ''}
        onChange={(event) => setSubtype(SUBTYPES.find((one) => one === event.target.value) ?? null)}
        className="h-8 max-w-36 min-w-0 rounded-md border border-edge bg-card px-1.5 text-ink"
      >
        <option value="">{t('noSubtype')}</option>
        {SUBTYPES.map((one) => (
          <option key={one} value={one}>
            {stances(`subtypes.${one}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
