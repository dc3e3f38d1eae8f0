import type { Letters } from '../compare/keys/letters'
import type { ReviewLetter } from './keys'

/** The letter that does what a button does, on the button; nothing where single-letter keys are off. */
export function Letter({ deed, letters }: { deed: ReviewLetter; letters: Letters }) {
  return letters.on ? (
    <kbd
      aria-hidden
      className="ms-0.5 rounded border border-current/45 px-1 font-sans text-[0.6875rem] leading-4 font-semibold uppercase max-sm:hidden"
    >
      {letters.of[deed]}
    </kbd>
  ) : null
}

/** The letter as an attribute of the control that does the same. */
export function shortcutOf(deed: ReviewLetter, { on, of }: Letters): string | undefined {
  return on ? of[deed].toUpperCase() : undefined
}
