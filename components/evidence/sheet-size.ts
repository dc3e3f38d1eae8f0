/** How high the evidence stands at the foot of a narrow screen: one line, half of it, nearly all of it. */
export const SHEET_SIZES = ['peek', 'half', 'full'] as const
export type SheetSize = (typeof SHEET_SIZES)[number]

/** The cookie that keeps the size, so that a page is sent as it was left. */
export const SHEET_COOKIE = 'sheet'

export function toSheetSize(word: string | undefined): SheetSize {
  return SHEET_SIZES.find((size) => size === word) ?? 'half'
}
