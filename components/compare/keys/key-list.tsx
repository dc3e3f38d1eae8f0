'use client'
import { useTranslations } from '#i18n'
import Link from 'next/link'
import { Dialog } from '../../ui/dialog'
import { CheckField } from '../../ui/field'
import { keepLetters } from './keep-letters'
import type { LetterDeed, Letters } from './letters'

interface Props {
  open: boolean
  onClose: () => void
  letters: Letters
  setLetters: (letters: Letters) => void
}

type Other =
  'claims' | 'matches' | 'enter' | 'escape' | 'contradictions' | 'move' | 'boundsEnd' | 'boundsStart' | 'undo'
/** What is told together: other keys with their names, then letters. */
const GROUPS: readonly {
  readonly heading: 'judging' | 'moving' | 'making' | 'arranging'
  readonly others: readonly (readonly [keys: string, does: Other])[]
  readonly deeds: readonly LetterDeed[]
}[] = [
  {
    heading: 'judging',
    others: [['Ctrl+Z, Ctrl+Shift+Z', 'undo']],
    deeds: ['agrees', 'contradicts', 'scope', 'unrelated'],
  },
  {
    heading: 'moving',
    others: [
      ['↑ ↓', 'claims'],
      ['← →', 'matches'],
      ['Enter', 'enter'],
      ['Esc', 'escape'],
      ['F7, Shift+F7', 'contradictions'],
    ],
    deeds: ['next', 'previous', 'search', 'list'],
  },
  {
    heading: 'making',
    others: [
      ['Shift+← →', 'boundsEnd'],
      ['Alt+Shift+← →', 'boundsStart'],
    ],
    deeds: ['tag', 'bounds', 'mark'],
  },
  { heading: 'arranging', others: [['Alt+Shift+← →', 'move']], deeds: ['pin', 'hide', 'narrower', 'wider'] },
]

/** The keys of the workspace, with the switch for those that are single letters and the way to choose others. */
export function KeyList({ open, onClose, letters, setLetters }: Props) {
  const t = useTranslations('keys')
  function keep(on: boolean) {
    const next = { ...letters, on }
    keepLetters(next)
    setLetters(next)
  }
  return (
    <Dialog open={open} onClose={onClose} title={t('title')} className="w-[min(46rem,calc(100vw-2rem))]">
      <div className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
        {GROUPS.map(({ heading, others, deeds }) => (
          <section key={heading} aria-labelledby={`keys-${heading}`}>
            <h3 id={`keys-${heading}`} className="mb-1.5 font-semibold">
              {t(heading)}
            </h3>
            <dl className="grid grid-cols-[minmax(3.5rem,auto)_1fr] items-baseline gap-x-4 gap-y-1.5">
              {letters.on &&
                deeds.map((deed) => <Key key={deed} name={letters.of[deed].toUpperCase()} does={t(`deeds.${deed}`)} />)}
              {others.map(([keys, does]) => (
                <Key key={does} name={keys} does={t(`others.${does}`)} />
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div className="mt-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line pt-4">
        <CheckField label={t('letters')} checked={letters.on} onChange={(event) => keep(event.target.checked)} />
        <Link href="/settings#keys" prefetch={false} className="link">
          {t('change')}
        </Link>
      </div>
    </Dialog>
  )
}

function Key({ name, does }: { name: string; does: string }) {
  return (
    <div className="contents">
      <dt>
        <kbd
          dir="ltr"
          className="rounded border border-line bg-paper px-1.5 py-0.5 font-sans text-xs font-semibold whitespace-nowrap"
        >
          {name}
        </kbd>
      </dt>
      <dd className="text-soft">{does}</dd>
    </div>
  )
}
