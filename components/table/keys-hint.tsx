import { useTranslations } from '#i18n'
import { STANCES } from '@/lib/core/vocabulary'
import type { Letters } from '../compare/keys/letters'

/** The keys of the table in a line below it. */
export function KeysHint({ id, letters }: { id: string; letters: Letters }) {
  const t = useTranslations('table')
  const stances = useTranslations('stances')
  return (
    <p id={id} className="keys-hint">
      <span>{t.rich('keys.move', { kbd: (key) => <kbd>{key}</kbd> })}</span>
      {letters.on &&
        STANCES.map((stance) => (
          <span key={stance}>
            <kbd>{letters.of[stance].toUpperCase()}</kbd> {stances(`${stance}.word`)}
          </span>
        ))}
    </p>
  )
}
