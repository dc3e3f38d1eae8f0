/** What a reader can choose of how the pages look; `system` follows the system. Each is kept in a cookie of its name. */
export const CHOICES = {
  theme: ['system', 'light', 'dark'],
  contrast: ['system', 'more'],
  motion: ['system', 'reduced'],
  /** The size of all text, in percent. */
  text: ['90', '100', '115', '130', '150'],
} as const

export type Setting = keyof typeof CHOICES
export const SETTINGS = Object.keys(CHOICES) as Setting[]
export type Appearance = { readonly [Name in Setting]: (typeof CHOICES)[Name][number] }

/** What the cookies name, read by `cookieOf`; the usual where they name nothing known. */
export function toAppearance(cookieOf: (name: Setting) => string | undefined): Appearance {
  return {
    theme: CHOICES.theme.find((theme) => theme === cookieOf('theme')) ?? 'system',
    contrast: CHOICES.contrast.find((contrast) => contrast === cookieOf('contrast')) ?? 'system',
    motion: CHOICES.motion.find((motion) => motion === cookieOf('motion')) ?? 'system',
    text: CHOICES.text.find((text) => text === cookieOf('text')) ?? '100',
  }
}
