/** The outcome of something that can fail in ways a caller expects: a value, or one word of a small set. */
export type Result<T, Problem extends string> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

/** A success with its value. */
export function succeed<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

/** An expected failure, named. */
export function fail<Problem extends string>(problem: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem }
}
