'use client'
import { useTranslations } from '#i18n'
import { LOOKS } from '../stance'
import { listLetters } from './judge-letters'

/** The keys of the table in a line below it. */
export function KeysHint({ id, letters }: { id: string; letters: boolean }) {
  const t = useTranslations('table')
  return (
    <p id={id} className="keys-hint">
      <span>{t.rich('keys.move', { kbd: (key) => <kbd>{key}</kbd> })}</span>
      {letters &&
        listLetters().map(({ stance, letter }) => (
          <span key={stance}>
            <kbd>{letter}</kbd> {LOOKS[stance].word}
          </span>
        ))}
    </p>
  )
}
