import type { Stance } from '@/lib/core/vocabulary'

/** What a key asks for. */
export type Command =
  | { readonly kind: 'claim'; readonly step: 1 | -1 }
  | { readonly kind: 'match'; readonly step: 1 | -1 }
  | { readonly kind: 'contradiction'; readonly step: 1 | -1 }
  | { readonly kind: 'judge'; readonly stance: Stance }
  | { readonly kind: 'open' | 'back' | 'tag' | 'bounds' | 'mark' | 'search' | 'keys' | 'undo' | 'redo' }
  | { readonly kind: 'bound'; readonly side: 'start' | 'end'; readonly words: 1 | -1 }

interface Key {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

const ALWAYS = new Map<string, Command>([
  ['ArrowDown', { kind: 'claim', step: 1 }],
  ['ArrowUp', { kind: 'claim', step: -1 }],
  ['ArrowRight', { kind: 'match', step: 1 }],
  ['ArrowLeft', { kind: 'match', step: -1 }],
  ['Enter', { kind: 'open' }],
  ['Escape', { kind: 'back' }],
  ['F7', { kind: 'contradiction', step: 1 }],
])

const LETTERS = new Map<string, Command>([
  ['j', { kind: 'claim', step: 1 }],
  ['k', { kind: 'claim', step: -1 }],
  ['a', { kind: 'judge', stance: 'agrees' }],
  ['c', { kind: 'judge', stance: 'contradicts' }],
  ['d', { kind: 'judge', stance: 'scope' }],
  ['x', { kind: 'judge', stance: 'unrelated' }],
  ['t', { kind: 'tag' }],
  ['e', { kind: 'bounds' }],
  ['m', { kind: 'mark' }],
  ['/', { kind: 'search' }],
  ['?', { kind: 'keys' }],
])

/** The command of a key, null where it has none. `letters`: whether keys without Ctrl or Alt may be letters (WCAG 2.1.4). */
export function findCommand(key: Key, { letters, bounds }: { letters: boolean; bounds: boolean }): Command | null {
  if (key.ctrlKey || key.metaKey) return findUndo(key)
  if (bounds && key.shiftKey && (key.key === 'ArrowLeft' || key.key === 'ArrowRight')) {
    return { kind: 'bound', side: key.altKey ? 'start' : 'end', words: key.key === 'ArrowRight' ? 1 : -1 }
  }
  if (key.altKey) return null
  if (key.key === 'F7' && key.shiftKey) return { kind: 'contradiction', step: -1 }
  if (key.shiftKey && key.key.startsWith('Arrow')) return null
  const letter = letters ? (LETTERS.get(key.key) ?? LETTERS.get(key.key.toLowerCase())) : undefined
  return ALWAYS.get(key.key) ?? letter ?? null
}

function findUndo({ key, altKey, shiftKey }: Key): Command | null {
  if (altKey) return null
  if (key.toLowerCase() === 'z') return { kind: shiftKey ? 'redo' : 'undo' }
  return key.toLowerCase() === 'y' ? { kind: 'redo' } : null
}
