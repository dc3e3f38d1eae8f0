import { formatLetters, type Letters, LETTERS_COOKIE } from './letters'

/** Remembers in this browser what single letters do. */
export function keepLetters(letters: Letters): void {
  const kept = encodeURIComponent(formatLetters(letters))
  document.cookie = `${LETTERS_COOKIE}=${kept}; path=/; max-age=31536000; samesite=lax`
}
