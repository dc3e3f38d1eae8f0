import { useFormatter, useTranslations } from '#i18n'
import type { SuggestedStance } from '@/lib/core/compare/review-queue'
import { SHOWN_ORDER } from '@/lib/core/compare/shown-stance'
import { Button } from '../ui/button'
import { SelectField } from '../ui/field'

/** The shares to choose from. */
export const LEASTS = ['0.5', '0.6', '0.7', '0.8', '0.9', '0.95'] as const

interface Props {
  suggested: SuggestedStance | null
  least: string
}

/** Narrows down what is to be judged at once, as a plain GET of its own page. */
export function SeveralFilter({ suggested, least }: Props) {
  const t = useTranslations('review')
  const stances = useTranslations('stances')
  const format = useFormatter()
  return (
    <search className="mb-6 block">
      <form key={`${suggested} ${least}`} className="flex flex-wrap items-end gap-3">
        <SelectField label={t('several.suggested')} name="suggested" defaultValue={suggested ?? ''} className="w-44">
          <option value="">{t('several.any')}</option>
          {SHOWN_ORDER.map((shown) => (
            <option key={shown} value={shown}>
              {stances(`${shown}.word`)}
            </option>
          ))}
        </SelectField>
        <SelectField label={t('several.sure')} name="least" defaultValue={least} className="w-44">
          <option value="">{t('several.anySure')}</option>
          {LEASTS.map((share) => (
            <option key={share} value={share}>
              {t('several.least', { share: format.number(Number(share)) })}
            </option>
          ))}
        </SelectField>
        <Button type="submit">{t('several.show')}</Button>
      </form>
    </search>
  )
}
