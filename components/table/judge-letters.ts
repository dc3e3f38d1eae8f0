import { STANCES, type Stance } from '@/lib/core/vocabulary'
import type { Letters } from '../compare/keys/letters'

/** The letter that takes each stance; none where letters are switched off. */
export function listLetters({ on, of }: Letters): { readonly stance: Stance; readonly letter: string }[] {
  return on ? STANCES.map((stance) => ({ stance, letter: of[stance].toUpperCase() })) : []
}
