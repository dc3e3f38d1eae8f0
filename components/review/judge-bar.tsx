'use client'
import type { FormEvent } from 'react'
import { useTranslations } from '#i18n'
import { toShown } from '@/lib/core/compare/shown-stance'
import { type Stance, STANCES } from '@/lib/core/vocabulary'
import type { Letters } from '../compare/keys/letters'
import { LOOKS, StanceIcon } from '../stance'
import { Button } from '../ui/button'
import type { FormAction } from '../ui/form-action'
import { describeStance } from './describe-stance'
import { Letter, shortcutOf } from './letter'
import type { QueueEntry } from './queue-entry'

/** The id of the form, for a field of it that stands elsewhere. */
export const JUDGE_FORM = 'judge'

interface Props {
  storyId: number
  entry: QueueEntry
  /** Where the post of a browser without scripts leads on to. */
  action: FormAction
  onward: Readonly<Record<string, string | number>>
  letters: Letters
  judge: (stance: Stance) => void
}

/** What a person makes of the pair: what is suggested, or one of the four stances, each at once. */
export function JudgeBar({ storyId, entry, action, onward, letters, judge }: Props) {
  const t = useTranslations('review')
  const stances = useTranslations('stances')
  const judged = entry.state === 'suggested' ? null : entry.stance
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    const stance = STANCES.find((one) => one === (submitter as HTMLButtonElement | null)?.value)
    if (stance) judge(stance)
  }
  return (
    <form id={JUDGE_FORM} action={action} onSubmit={onSubmit} className="flex flex-wrap items-stretch gap-2">
      {Object.entries({ storyId, linkId: entry.id, ...onward }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button
        type="submit"
        name="stance"
        value={entry.suggested.stance}
        variant="primary"
        aria-keyshortcuts={shortcutOf('accept', letters)}
        className="min-h-11 max-sm:w-full"
      >
        <StanceIcon mark={toShown(entry.suggested)} size={15} />
        {t('judge.accept', { stance: describeStance(entry.suggested, stances) })}
        <Letter deed="accept" letters={letters} />
      </Button>
      <div
        role="group"
        aria-label={t('judge.label')}
        className="flex flex-1 gap-1.5 max-sm:grid max-sm:w-full max-sm:flex-none max-sm:grid-cols-4"
      >
        {STANCES.map((stance) => (
          <StanceButton key={stance} stance={stance} pressed={judged === stance} letters={letters} />
        ))}
      </div>
    </form>
  )
}

const PRESSED: Readonly<Record<Stance, string>> = {
  agrees: 'aria-pressed:bg-agree-soft',
  contradicts: 'aria-pressed:bg-contra-soft',
  scope: 'aria-pressed:bg-scope-soft',
  unrelated: 'aria-pressed:bg-line',
}

function StanceButton({ stance, pressed, letters }: { stance: Stance; pressed: boolean; letters: Letters }) {
  const stances = useTranslations('stances')
  return (
    <button
      type="submit"
      name="stance"
      value={stance}
      aria-pressed={pressed}
      aria-keyshortcuts={shortcutOf(stance, letters)}
      className={`flex min-h-11 grow flex-wrap items-center justify-center gap-x-1.5 rounded-md border border-edge bg-card px-2.5 py-1 text-[0.8125rem] leading-tight font-medium hover:border-current aria-pressed:border-2 aria-pressed:border-current max-sm:px-1 ${PRESSED[stance]} ${LOOKS[stance].text}`}
    >
      <StanceIcon mark={stance} />
      {stances(`${stance}.word`)}
      <Letter deed={stance} letters={letters} />
    </button>
  )
}
