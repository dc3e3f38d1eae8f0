/** Longest title of a story, in UTF-16 units. */
const LONGEST = 300

/** A title without white space at its ends, cut where it is too long; null where nothing is left. */
export function toStoryTitle(typed: string): string | null {
  return typed.trim().slice(0, LONGEST).toWellFormed() || null
}
