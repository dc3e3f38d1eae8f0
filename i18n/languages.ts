/** The languages of the interface. Articles stay in their own. */
export const LANGUAGES = ['en', 'sv', 'ar'] as const
export type Language = (typeof LANGUAGES)[number]

/** The locale whose dates and numbers go with each language. */
// Arabic with the digits of the quotes that stand beside; without saying which, server and browser might differ.
export const LOCALES = { en: 'en-GB', sv: 'sv-SE', ar: 'ar-u-nu-latn' } as const
export type Locale = (typeof LOCALES)[Language]

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', sv: 'Svenska', ar: 'العربية' }

/** The way a language is written. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}

/** The language that a person chose (a cookie), else the first of those their browser asks for that we have, else English. */
export function chooseLanguage(chosen: string | undefined, accepted: string | null): Language {
  const asked = (accepted ?? '').split(',').map(parseAccepted)
  const ordered = asked.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight)
  return toLanguage(chosen) ?? ordered.flatMap(({ tag }) => toLanguage(tag) ?? [])[0] ?? 'en'
}

// "sv-SE;q=0.8"
function parseAccepted(entry: string): { tag: string; weight: number } {
  const [tag = '', quality] = entry.trim().split(';q=')
  return { tag, weight: quality === undefined ? 1 : Number(quality) || 0 }
}

/** The language of ours that a BCP 47 tag names, null where we do not have it. */
export function toLanguage(tag: string | undefined): Language | null {
  const primary = tag?.toLowerCase().split('-')[0]
  return LANGUAGES.find((language) => language === primary) ?? null
}
