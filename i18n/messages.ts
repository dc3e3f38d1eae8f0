import compile from 'icu-minify/compile'
import type { Language } from './languages'
import english from './messages/en'

/** The words of the interface: each area one file, the same keys in every language. */
export type Messages = typeof english
export type Area = keyof Messages

/** The words of an area in another language: every key of the English ones, held by the compiler. */
export type Translated<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : Translated<Words[Key]>
}
export type Translation = Translated<Messages>

/** Areas drawn on the server alone: their words are not sent to the browser. */
const SERVER_ONLY: readonly Area[] = [
  'articles',
  'how',
  'map',
  'problems',
  'reanalysis',
  'search',
  'settings',
  'stories',
  'timeline',
]

const LOADERS: Readonly<Record<Language, () => Promise<{ default: Translation }>>> = {
  en: () => import('./messages/en'),
  sv: () => import('./messages/sv'),
  ar: () => import('./messages/ar'),
}

const compiled = new Map<Language, Promise<Messages>>()

/** The words of a language, compiled once: the browser then needs no parser for plurals. */
export function loadMessages(language: Language): Promise<Messages> {
  const known = compiled.get(language)
  if (known) return known
  const loading = LOADERS[language]().then((words) => toPlain(compileWords(words.default)) as Messages)
  compiled.set(language, loading)
  return loading
}

/** The part of the words that client components may use. */
export function forBrowser(messages: Messages): Partial<Messages> {
  return Object.fromEntries(Object.entries(messages).filter(([area]) => !SERVER_ONLY.includes(area as Area)))
}

function compileWords(words: object): object {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]: [string, string | object]) => [
      key,
      // A copy, for what is compiled has objects without a prototype, which are not sent to the browser.
      typeof value === 'string' ? structuredClone(compile(value)) : compileWords(value),
    ]),
  )
}

// What the compiler makes has no prototypes, and only plain objects may go to the browser.
function toPlain(words: object): unknown {
  return JSON.parse(JSON.stringify(words))
}
