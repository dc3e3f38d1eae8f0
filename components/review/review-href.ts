import type { SuggestedStance } from '@/lib/core/compare/review-queue'

/** What the queue is narrowed to, and which pair is shown. */
interface ReviewPlace {
  readonly link?: number | null
  readonly suggested?: SuggestedStance | null
}

/** The address of a pair in the review queue of a story. */
export function reviewHref(storyId: number, { link, suggested }: ReviewPlace): string {
  return `/stories/${storyId}/review${toQuery({ suggested, link })}`
}

/** What is chosen to be judged at once: by stance and share, and pair by pair. */
export interface SeveralPlace {
  readonly suggested?: SuggestedStance | null
  /** A share, "0.8". */
  readonly least?: string
  readonly links?: readonly number[]
}

/** The address where several pairs of a story are judged at once. */
export function severalHref(storyId: number, { suggested, least, links = [] }: SeveralPlace): string {
  return `/stories/${storyId}/review/several${toQuery({ suggested, least, link: links })}`
}

type Value = string | number | null | undefined | readonly number[]

// A list names its field once for each of its values.
function toQuery(fields: Readonly<Record<string, Value>>): string {
  const set = Object.entries(fields).flatMap(([name, value]) =>
    [value ?? []].flat().map((one: string | number) => [name, String(one)]),
  )
  const query = new URLSearchParams(set.filter(([, value]) => value !== '')).toString()
  return query && `?${query}`
}
