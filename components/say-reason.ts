import type { Translator } from '@/i18n/types'
import type { ReadLink } from '@/lib/core/reading'
import { readReason } from '@/lib/core/judge/reason-text'
import type { Reason } from '@/lib/core/vocabulary'

/** What a reason says, in the language of the page: "Zello ≠ WhatsApp", "both: Telegram". The words of the texts stay as they are. */
export function sayReason(reason: Reason, t: Translator<'reasons'>): string {
  const meaning = readReason(reason)
  switch (meaning.form) {
    case 'plain':
      return meaning.words
    case 'reading':
      return t(`reading.${reason.for}`)
    case 'within':
      return t('within', { place: meaning.place, larger: meaning.larger })
    default:
      return t(meaning.form, { words: meaning.words })
  }
}

/** What a link rests on, to stand beside the word of its stance: "Zello ≠ WhatsApp", "19 → 23" for an update. */
export function sayShortReason({ reasons, stance }: Pick<ReadLink, 'reasons' | 'stance'>, t: Translator<'reasons'>) {
  const reason = reasons.find((one) => one.for === stance)
  if (!reason) return ''
  const meaning = readReason(reason)
  return meaning.form === 'updated' ? meaning.words : sayReason(reason, t)
}
