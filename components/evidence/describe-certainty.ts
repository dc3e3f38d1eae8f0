import type { Translator } from '@/i18n/types'
import type { ReadClaim } from '@/lib/core/reading'

/** Who says a claim and how sure of it: "said by “the police”", "alleged (“is said to”)". Empty where it is plainly stated. */
export function describeCertainty(
  { speaker, certainty, certaintyCue }: Pick<ReadClaim, 'speaker' | 'certainty' | 'certaintyCue'>,
  t: Translator<'evidence'>,
): string[] {
  const said = speaker ? [t('said', { speaker: speaker.exact })] : []
  if (certainty === 'stated') return said
  const word = t(`certainties.${certainty}`)
  return [...said, certaintyCue ? t('cue', { certainty: word, words: certaintyCue.exact }) : word]
}
