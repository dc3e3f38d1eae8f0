import type { ReadClaim } from '@/lib/core/reading'

/** Who says a claim and how sure of it: "said by “the police” · alleged (“is said to”)". Empty where it is plainly stated. */
export function describeCertainty({ speaker, certainty, certaintyCue }: ReadClaim): string {
  const said = speaker && `said by “${speaker.exact}”`
  const sure = certainty !== 'stated' && `${certainty}${certaintyCue ? ` (“${certaintyCue.exact}”)` : ''}`
  return [said, sure].filter(Boolean).join(' · ')
}
