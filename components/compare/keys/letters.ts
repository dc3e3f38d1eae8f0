/** What single letters do, and which ones. A person may choose others or switch them all off (WCAG 2.1.4); a cookie keeps that. */
import { STANCES, type Stance } from '@/lib/core/vocabulary'

/** The deeds that a single key does, with the key that does each until a person chooses another. */
export const DEFAULT_LETTERS = {
  next: 'j',
  previous: 'k',
  agrees: 'a',
  contradicts: 'c',
  scope: 'd',
  unrelated: 'x',
  accept: 'y',
  skip: 's',
  takeBack: 'u',
  tag: 't',
  bounds: 'e',
  mark: 'm',
  pin: 'p',
  hide: 'h',
  narrower: '[',
  wider: ']',
  search: '/',
  list: '?',
} as const

export type LetterDeed = keyof typeof DEFAULT_LETTERS
export const LETTER_DEEDS = Object.keys(DEFAULT_LETTERS) as LetterDeed[]

/** The name under which the cookie is kept. */
export const LETTERS_COOKIE = 'letter-keys'

export interface Letters {
  /** False where they are all switched off. */
  readonly on: boolean
  readonly of: Readonly<Record<LetterDeed, string>>
}

/** "off", "on" or "on agrees=g tag=%23": the switch, then the letters that differ from the default. What cannot be read is as by default. */
export function parseLetters(cookie: string | undefined): Letters {
  const [first, ...changes] = (cookie ?? '').split(' ')
  const chosen = Object.fromEntries(changes.map((change) => change.split('=')))
  const of = LETTER_DEEDS.map((deed) => [deed, toLetter(decode(chosen[deed])) ?? DEFAULT_LETTERS[deed]] as const)
  const letters = Object.fromEntries(of) as Letters['of']
  return { on: first !== 'off', of: findDouble(letters) ? DEFAULT_LETTERS : letters }
}

/** The letters as the cookie keeps them. */
export function formatLetters({ on, of }: Letters): string {
  const changed = LETTER_DEEDS.filter((deed) => of[deed] !== DEFAULT_LETTERS[deed])
  return [on ? 'on' : 'off', ...changed.map((deed) => `${deed}=${encodeURIComponent(of[deed])}`)].join(' ')
}

/** One visible character in lower case; null where a word is none. */
export function toLetter(word: string | undefined): string | null {
  const letter = word?.normalize('NFC').toLowerCase() ?? ''
  return [...letter].length === 1 && /[^\s\p{C}]/u.test(letter) ? letter : null
}

/** Two deeds with the same letter, null where there are none. */
export function findDouble(of: Letters['of']): readonly [LetterDeed, LetterDeed] | null {
  for (const deed of LETTER_DEEDS) {
    const other = LETTER_DEEDS.find((one) => one !== deed && of[one] === of[deed])
    if (other) return [deed, other]
  }
  return null
}

/** The deed of a key, null where it has none. A keyboard of other letters is read by the places of the Latin ones. */
export function findDeed(
  key: { readonly key: string; readonly code?: string },
  { on, of }: Letters,
): LetterDeed | null {
  if (!on) return null
  const letter = key.key.toLowerCase()
  const latin = /^[^\p{ASCII}]$/u.test(letter) ? /^Key([A-Z])$/.exec(key.code ?? '')?.[1]?.toLowerCase() : undefined
  return LETTER_DEEDS.find((deed) => of[deed] === letter) ?? LETTER_DEEDS.find((deed) => of[deed] === latin) ?? null
}

/** The stance that a letter takes. */
export function isStance(deed: LetterDeed): deed is Stance {
  return STANCES.some((stance) => stance === deed)
}

function decode(word: string | undefined): string | undefined {
  try {
    return word === undefined ? undefined : decodeURIComponent(word)
  } catch {
    return undefined
  }
}
