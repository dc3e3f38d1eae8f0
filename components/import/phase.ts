import type { ReadImportItem } from '@/lib/core/reading'

export type Phase = 'reading' | 'review' | 'saving' | 'done'

/** True for a text that waits for a person's word: to be saved, or (one that is stored already) to be put into the story. */
export function isOpen({ state, words }: ReadImportItem): boolean {
  // Once put in its place, a duplicate's own copy of the text is gone.
  return state === 'ready' || (state === 'duplicate' && words > 0)
}

/** Where an import stands as a whole: by the text that is least far. */
export function toPhase(items: readonly ReadImportItem[]): Phase {
  if (items.some(({ state }) => state === 'reading')) return 'reading'
  if (items.some(isOpen)) return 'review'
  return items.some(({ state }) => state === 'saving') ? 'saving' : 'done'
}
