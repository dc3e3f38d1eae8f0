import type { Stance } from '@/lib/core/vocabulary'
import { DEFAULT_LETTERS, findDeed, isStance, type LetterDeed, type Letters } from './letters'

/** What a key asks for. */
export type Command =
  | { readonly kind: 'claim' | 'match' | 'contradiction' | 'move' | 'width'; readonly step: 1 | -1 }
  | { readonly kind: 'judge'; readonly stance: Stance }
  | {
      readonly kind: 'open' | 'back' | 'tag' | 'bounds' | 'mark' | 'pin' | 'hide' | 'search' | 'list' | 'undo' | 'redo'
    }
  | { readonly kind: 'bound'; readonly side: 'start' | 'end'; readonly words: 1 | -1 }

/** A key as it was pressed. */
export /** A key as it was pressed. */
interface Key {
  readonly key: string
  readonly code?: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

const ALWAYS = new Map<string, Command>([
  ['ArrowDown', { kind: 'claim', step: 1 }],
  ['ArrowUp', { kind: 'claim', step: -1 }],
  ['Enter', { kind: 'open' }],
  ['Escape', { kind: 'back' }],
  ['F7', { kind: 'contradiction', step: 1 }],
])

interface Mode {
  readonly letters: Letters
  /** Whether the bounds of a claim are being moved. */
  readonly bounds: boolean
  /** Whether the columns go from right to left. */
  readonly rtl: boolean
}

/** The keys that undo and redo, where there are no others. */
export const WITHOUT_LETTERS: Mode = { letters: { on: false, of: DEFAULT_LETTERS }, bounds: false, rtl: false }

/** The command of a key, null where it has none. Arrows to the side go the way that they point, whatever way the language is written. */
export function findCommand(key: Key, { letters, bounds, rtl }: Mode): Command | null {
  if (key.ctrlKey || key.metaKey) return findUndo(key)
  const sideways = findSideways(key.key, rtl)
  if (bounds && key.shiftKey && sideways) {
    return { kind: 'bound', side: key.altKey ? 'start' : 'end', words: key.key === 'ArrowRight' ? 1 : -1 }
  }
  if (key.altKey) return key.shiftKey && sideways ? { kind: 'move', step: sideways } : null
  if (key.key === 'F7' && key.shiftKey) return { kind: 'contradiction', step: -1 }
  if (key.shiftKey && key.key.startsWith('Arrow')) return null
  if (sideways) return { kind: 'match', step: sideways }
  const deed = findDeed(key, letters)
  return ALWAYS.get(key.key) ?? (deed && toCommand(deed))
}

function findSideways(key: string, rtl: boolean): 1 | -1 | null {
  if (key === 'ArrowRight') return rtl ? -1 : 1
  if (key === 'ArrowLeft') return rtl ? 1 : -1
  return null
}

// Some letters act in the review queue only.
function toCommand(deed: LetterDeed): Command | null {
  if (isStance(deed)) return { kind: 'judge', stance: deed }
  switch (deed) {
    case 'next':
      return { kind: 'claim', step: 1 }
    case 'previous':
      return { kind: 'claim', step: -1 }
    case 'accept':
    case 'skip':
    case 'takeBack':
      return null
    case 'narrower':
      return { kind: 'width', step: -1 }
    case 'wider':
      return { kind: 'width', step: 1 }
    default:
      return { kind: deed }
  }
}

function findUndo({ key, altKey, shiftKey }: Key): Command | null {
  if (altKey) return null
  if (key.toLowerCase() === 'z') return { kind: shiftKey ? 'redo' : 'undo' }
  return key.toLowerCase() === 'y' ? { kind: 'redo' } : null
}
