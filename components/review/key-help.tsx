'use client'
import Link from 'next/link'
import type { RefObject } from 'react'
import { useTranslations } from '#i18n'
import { keepLetters } from '../compare/keys/keep-letters'
import type { Letters } from '../compare/keys/letters'
import { CheckField } from '../ui/field'
import { REVIEW_LETTERS } from './keys'

interface Props {
  box: RefObject<HTMLDetailsElement | null>
  letters: Letters
  setLetters: (letters: Letters) => void
}

/** The keys of the queue, with the switch for those that are single letters and the way to choose others. */
export function KeyHelp({ box, letters, setLetters }: Props) {
  const t = useTranslations('review.keys')
  const keys = useTranslations('keys')
  function change(on: boolean) {
    const next = { ...letters, on }
    keepLetters(next)
    setLetters(next)
  }
  return (
    <details ref={box} className="mt-6 border-t border-line pt-3 text-[0.8125rem]">
      <summary className="w-fit py-1 font-semibold text-soft hover:text-ink">{keys('title')}</summary>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {letters.on &&
          REVIEW_LETTERS.map((deed) => <Key key={deed} name={letters.of[deed].toUpperCase()} does={t(deed)} />)}
        <Key name="← →" does={t('arrows')} />
        <Key name="Ctrl+Z, Ctrl+Shift+Z" does={t('undo')} />
      </dl>
      <CheckField
        className="mt-3"
        label={keys('letters')}
        checked={letters.on}
        onChange={(event) => change(event.target.checked)}
      />
      <p className="mt-1">
        <Link href="/settings#keys" prefetch={false} className="link">
          {keys('change')}
        </Link>
      </p>
    </details>
  )
}

function Key({ name, does }: { name: string; does: string }) {
  return (
    <div className="contents">
      <dt className="font-semibold" dir="ltr">
        {name}
      </dt>
      <dd className="text-soft">{does}</dd>
    </div>
  )
}
