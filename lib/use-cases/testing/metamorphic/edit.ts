import type { Stance } from '@/lib/core/vocabulary'

/** A sentence of a sample text, and what an edit may need to know beside it. */
export interface SampleSentence {
  readonly text: string
  /** The text that it stands in, by file name. */
  readonly source: string
  /** The day on which that text appeared, ISO 8601. */
  readonly publishedAt: string
}

/** Another wording of a sentence, or null where the edit does not apply. `all`: every sentence there is. */
export type Edit = (sentence: SampleSentence, all: readonly SampleSentence[]) => string | null

/** One kind of edit with the stances that are right between a sentence and its edited form. */
export interface EditKind {
  readonly name: string
  readonly edit: Edit
  readonly right: readonly Stance[]
}

/** Replaces the first match; null without one, or where the replacement is null. */
export function replaceFirst(
  text: string,
  pattern: RegExp,
  by: (groups: Readonly<Record<string, string | undefined>>, match: string) => string | null,
): string | null {
  const match = pattern.exec(text)
  if (!match) return null
  const words = by(match.groups ?? {}, match[0])
  return words === null ? null : text.slice(0, match.index) + words + text.slice(match.index + match[0].length)
}

/** The entry after this one, the first after the last; null where it is not in the list. */
export function nextOf<T>(list: readonly T[], entry: T, step = 1): T | null {
  const at = list.indexOf(entry)
  return at < 0 ? null : list[(at + step) % list.length]!
}

/** The word with a capital first letter. */
export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A sentence as it stands inside another: without full stop, "The" and the like in lower case, names kept. */
export function toClause(text: string): string {
  const first = /^[\p{L}]+/u.exec(text)?.[0] ?? ''
  const words = text.replace(/\.$/, '')
  return OPENERS.has(first) ? first.toLowerCase() + words.slice(first.length) : words
}

const OPENERS = new Set(
  'The A An It He She They Its His Her Their This That At About Some Only Two None Nobody No Dock Police Doctors Farmers Nurses Thieves Prosecutors Investigators Inspectors Insurers Fourteen Passengers'.split(
    ' ',
  ),
)
