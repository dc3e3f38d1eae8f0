'use client'
import { Dialog } from '../../ui/dialog'
import { CheckField } from '../../ui/field'

const KEYS: readonly (readonly [string, string])[] = [
  ['↓ ↑ or J K', 'next, previous claim in the column'],
  ['→ ←', 'the matching claim in the next column'],
  ['Enter', 'into the evidence; Esc back to the passage'],
  ['F7, Shift+F7', 'next, previous contradiction'],
  ['A', 'agrees'],
  ['C', 'contradicts'],
  ['D', 'differs in scope'],
  ['X', 'unrelated'],
  ['T', 'tag'],
  ['E', 'bounds: Shift+← → moves the end by a word, Alt+Shift+← → the start; Enter saves, Esc leaves'],
  ['M', 'mark the selected words as a claim, or the words after the claim'],
  ['/', 'search; ? this list'],
  ['Ctrl+Z, Ctrl+Shift+Z', 'undo, redo'],
]

interface Props {
  open: boolean
  onClose: () => void
  letters: boolean
  setLetters: (on: boolean) => void
}

/** The keys of the workspace, with the switch for those that are single letters. */
export function KeyList({ open, onClose, letters, setLetters }: Props) {
  function keep(on: boolean) {
    document.cookie = `letter-keys=${on ? 'on' : 'off'}; path=/; max-age=31536000; samesite=lax`
    setLetters(on)
  }
  return (
    <Dialog open={open} onClose={onClose} title="Keys">
      <dl className="grid grid-cols-[minmax(7.5rem,auto)_1fr] gap-x-5 gap-y-2">
        {KEYS.map(([key, does]) => (
          <div key={key} className="contents">
            <dt className="font-semibold">{key}</dt>
            <dd className="text-soft">{does}</dd>
          </div>
        ))}
      </dl>
      <CheckField
        className="mt-5 w-full border-t border-line pt-4"
        label="Single-letter keys (they act only in this workspace)"
        checked={letters}
        onChange={(event) => keep(event.target.checked)}
      />
    </Dialog>
  )
}
