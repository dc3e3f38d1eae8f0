import { z } from 'zod'

/** An id in an address, or null where it is none: "12" but not "012", "1e3" or "-1". */
export function toId(part: string | string[] | undefined): number | null {
  const parsed = z
    .string()
    .regex(/^[1-9]\d{0,14}$/)
    .transform(Number)
    .safeParse(part)
  return parsed.success ? parsed.data : null
}

/** A word in the query of an address; the first of several, '' where there is none. */
export function toWord(part: string | string[] | undefined): string {
  return (Array.isArray(part) ? part[0] : part) ?? ''
}

export type Query = Promise<Record<string, string | string[] | undefined>>
