'use client'
import { type KeyboardEvent, useId } from 'react'
import { useTranslations } from '#i18n'
import type { ReadLink } from '@/lib/core/reading'
import { type Stance, STANCES } from '@/lib/core/vocabulary'
import { useWorkspace } from '../compare/workspace-context'
import { WriteForm } from '../compare/write-form'
import { LOOKS } from '../stance'
import { DecisionForm } from './decision-form'

const KEYS: Readonly<Record<Stance, string>> = { agrees: 'A', contradicts: 'C', scope: 'D', unrelated: 'X' }

/** The four stances, each acting at once; none is chosen until a person has judged. `keys`: whether the letters act on this pair. */
export function JudgeForm({ link, keys }: { link: ReadLink; keys: boolean }) {
  const { actions } = useWorkspace()
  const stances = useTranslations('stances')
  const t = useTranslations('evidence')
  const hint = useId()
  const judged = link.state === 'suggested' ? null : link.stance
  const subtype = link.subtype ?? link.suggested?.subtype ?? null
  return (
    <>
      <WriteForm
        action={actions.judge}
        fields={{ linkId: link.id, subtype: subtype ?? '' }}
        toJudged={(form) => ({
          linkId: link.id,
          stance: form.get('stance') as Stance,
          subtype: form.get('stance') === 'contradicts' ? subtype : null,
        })}
      >
        <div
          role="radiogroup"
          aria-label={t('judge.label')}
          aria-describedby={hint}
          className="judge"
          onKeyDown={moveAmong}
        >
          {STANCES.map((stance, at) => (
            <button
              key={stance}
              type="submit"
              name="stance"
              value={stance}
              role="radio"
              aria-checked={judged === stance}
              aria-label={nameOf(stance, judged === null && link.stance === stance)}
              aria-keyshortcuts={keys ? KEYS[stance] : undefined}
              tabIndex={judged === stance || (judged === null && at === 0) ? 0 : -1}
              data-tone={LOOKS[stance].tone}
              data-suggested={judged === null && link.stance === stance ? '' : undefined}
            >
              {keys && <kbd aria-hidden>{KEYS[stance]}</kbd>}
              {t(`judge.${stance}`)}
            </button>
          ))}
        </div>
        <p id={hint} hidden>
          {t('judge.hint')}
        </p>
      </WriteForm>
      {judged !== null && judged !== 'unrelated' && <DecisionForm link={link} />}
    </>
  )

  function nameOf(stance: Stance, suggested: boolean) {
    const word = stances(`${stance}.word`)
    return suggested ? t('judge.suggested', { stance: word }) : word
  }
}

// The arrows move the focus only: a stance is taken by Enter, Space or a click, for it is written at once.
function moveAmong(event: KeyboardEvent<HTMLDivElement>) {
  const group = event.currentTarget
  const end = getComputedStyle(group).direction === 'rtl' ? -1 : 1
  const step = { ArrowRight: end, ArrowDown: 1, ArrowLeft: -end, ArrowUp: -1 }[event.key]
  if (!step) return
  event.preventDefault()
  const buttons = [...group.querySelectorAll('button')]
  const at = buttons.indexOf(event.target as HTMLButtonElement)
  buttons[(at + step + buttons.length) % buttons.length]?.focus()
}
