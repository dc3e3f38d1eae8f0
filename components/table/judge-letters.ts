import { STANCES, type Stance } from '@/lib/core/vocabulary'
import { findCommand } from '../compare/keys/find-command'

const PLAIN = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz']

/** The letter that takes each stance, as the keys are now. */
export function listLetters(): { readonly stance: Stance; readonly letter: string }[] {
  return STANCES.flatMap((stance) => {
    const letter = ALPHABET.find((key) => {
      const command = findCommand({ ...PLAIN, key }, { letters: true, bounds: false })
      return command?.kind === 'judge' && command.stance === stance
    })
    return letter ? [{ stance, letter: letter.toUpperCase() }] : []
  })
}
