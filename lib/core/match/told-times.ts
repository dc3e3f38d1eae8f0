import type { ComparableClaim, TimeRef } from '@/lib/core/vocabulary'

/** Returns the resolved times of what a claim tells, in order; "the worst since 2014" was not in 2014. */
export function listToldTimes({ facets, exact, start }: ComparableClaim): TimeRef[] {
  const before = (time: TimeRef): string => exact.slice(0, Math.max(0, time.start - start)).slice(-16)
  return facets.times.filter(
    (time) => isResolved(time) && !/\b(?:since|than|before|after)\s(?:the\s)?$/i.test(before(time)),
  )
}

function isResolved(time: TimeRef): boolean {
  return time.from !== null && time.to !== null
}
