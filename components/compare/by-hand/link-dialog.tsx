'use client'
import { useTranslations } from '#i18n'
import { STANCES, SUBTYPES } from '@/lib/core/vocabulary'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { SelectField, TextArea } from '../../ui/field'
import { useWorkspace } from '../workspace-context'
import { WriteForm } from '../write-form'
import type { Chosen } from './use-by-hand'

/** What a link made by hand says. */
export function LinkDialog() {
  const { byHand, actions, names, select } = useWorkspace()
  const stances = useTranslations('stances')
  const t = useTranslations('columns')
  const { mode } = byHand
  const open = mode.kind === 'confirming'
  return (
    <Dialog open={open} onClose={() => open && byHand.leave()} title={t('hand.linkTitle')}>
      {open && (
        <WriteForm
          action={actions.linkByHand}
          fields={{ a: toPlace(mode.from), b: toPlace(mode.to) }}
          onDone={({ claimId }) => {
            byHand.leave()
            if (claimId) select(claimId, { how: 'push', focus: 'passage' })
          }}
          className="flex flex-col gap-4"
        >
          {[mode.from, mode.to].map((one) => (
            <blockquote key={one.articleId} className="border-s-2 border-line ps-3">
              <p className="text-xs font-semibold text-soft">{names.get(one.articleId)}</p>
              <p className="font-serif text-[0.9375rem]" dir="auto">
                {one.exact}
              </p>
            </blockquote>
          ))}
          <fieldset>
            <legend className="mb-1 text-xs font-semibold text-soft">{t('hand.stance')}</legend>
            <div className="flex flex-wrap gap-x-4 gap-y-1">
              {STANCES.filter((stance) => stance !== 'unrelated').map((stance) => (
                <label key={stance} className="inline-flex min-h-6 items-center gap-1.5">
                  <input
                    type="radio"
                    name="stance"
                    value={stance}
                    required
                    defaultChecked={stance === 'contradicts'}
                    className="accent-ink"
                  />
                  {stances(`${stance}.word`)}
                </label>
              ))}
            </div>
          </fieldset>
          <SelectField label={t('hand.subtype')} name="subtype" defaultValue="">
            <option value="">{t('hand.notSaid')}</option>
            {SUBTYPES.map((one) => (
              <option key={one} value={one}>
                {stances(`subtypes.${one}`)}
              </option>
            ))}
          </SelectField>
          <TextArea label={t('hand.note')} name="note" rows={2} />
          <Button type="submit" variant="primary" className="self-start">
            {t('hand.make')}
          </Button>
        </WriteForm>
      )}
    </Dialog>
  )
}

function toPlace({ claimId, articleId, start, end }: Chosen): string {
  return claimId === null ? `span:${articleId}:${start}:${end}` : `claim:${claimId}`
}
