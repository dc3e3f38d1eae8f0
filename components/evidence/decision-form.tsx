'use client'
import { useTranslations } from '#i18n'
import type { ReadLink } from '@/lib/core/reading'
import { type Subtype, SUBTYPES } from '@/lib/core/vocabulary'
import { useWorkspace } from '../compare/workspace-context'
import { WriteForm } from '../compare/write-form'
import { Button } from '../ui/button'

const CONTROL = 'h-7 min-w-0 rounded-md border border-edge bg-card px-1.5 text-ink'

/** What belongs to a judgement once it is made: in what the two contradict, and why one thinks so. */
export function DecisionForm({ link }: { link: ReadLink }) {
  const { actions } = useWorkspace()
  const stances = useTranslations('stances')
  const t = useTranslations('evidence')
  const reason = link.decision?.reason ?? ''
  return (
    <WriteForm
      key={`${link.stance} ${link.subtype} ${reason}`}
      action={actions.judge}
      fields={{ linkId: link.id, stance: link.stance }}
      toJudged={(form) => ({
        linkId: link.id,
        stance: link.stance,
        subtype: (form.get('subtype') || null) as Subtype | null,
      })}
      className="mt-2 flex flex-wrap items-center gap-1.5 text-xs text-soft"
    >
      {link.stance === 'contradicts' && (
        <select
          name="subtype"
          aria-label={t('judge.in')}
          defaultValue={link.subtype ?? ''}
          onChange={(event) => event.target.form?.requestSubmit()}
          className={`${CONTROL} basis-full`}
        >
          <option value="">{t('judge.inUnsaid')}</option>
          {SUBTYPES.map((one) => (
            <option key={one} value={one}>
              {t('judge.inSubtype', { subtype: stances(`subtypes.${one}`) })}
            </option>
          ))}
        </select>
      )}
      <input
        name="reason"
        aria-label={t('judge.why')}
        placeholder={t('judge.whyAsked')}
        defaultValue={reason}
        autoComplete="off"
        className={`${CONTROL} flex-1 basis-20 placeholder:text-faint`}
      />
      <Button type="submit" size="small">
        {t('judge.keep')}
      </Button>
    </WriteForm>
  )
}
