'use client'
import { useTranslations } from '#i18n'
import type { Letters } from '../compare/keys/letters'
import { listLetters } from './judge-letters'

/** The keys of the table in a line below it. */
export function KeysHint({ id, letters }: { id: string; letters: Letters }) {
  const t = useTranslations('table')
  const stances = useTranslations('stances')
  return (
    <p id={id} className="keys-hint">
      <span>{t.rich('keys.move', { kbd: (key) => <kbd>{key}</kbd> })}</span>
      {listLetters(letters).map(({ stance, letter }) => (
        <span key={stance}>
          <kbd>{letter}</kbd> {stances(`${stance}.word`)}
        </span>
      ))}
    </p>
  )
}
