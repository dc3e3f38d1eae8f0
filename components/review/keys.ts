import { findCommand, type Key, WITHOUT_LETTERS } from '../compare/keys/find-command'
import { findDeed, type Letters } from '../compare/keys/letters'

/** What single letters do in the review queue, in the order in which they are listed. */
export const REVIEW_LETTERS = [
  'accept',
  'agrees',
  'contradicts',
  'scope',
  'unrelated',
  'skip',
  'next',
  'previous',
  'takeBack',
  'list',
] as const
export type ReviewLetter = (typeof REVIEW_LETTERS)[number]

/** What a key does in the review queue. */
export type Deed = ReviewLetter | 'undo' | 'redo'

/** What a key asks for, null where nothing. `rtl`: whether the interface is written from right to left, where the left arrow leads on. */
export function findReviewDeed(key: Key, { letters, rtl }: { letters: Letters; rtl: boolean }): Deed | null {
  const command = findCommand(key, { ...WITHOUT_LETTERS, rtl })
  if (command?.kind === 'undo' || command?.kind === 'redo') return command.kind
  if (key.ctrlKey || key.metaKey || key.altKey) return null
  if (command?.kind === 'match') return command.step === 1 ? 'next' : 'previous'
  const deed = findDeed(key, letters)
  return REVIEW_LETTERS.find((one) => one === deed) ?? null
}
