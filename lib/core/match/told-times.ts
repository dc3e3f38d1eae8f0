import type { ComparableClaim, TimeRef } from '@/lib/core/vocabulary'

/** Signs of a claim looked at before a time. */
const REACH = 90
/** "the worst since 2014", "the first since a war that ended in 2009" were not then. */
const COMPARED = /\b(?:since|than)\s[^,;:.]{0,80}$|\b(?:before|after|until)\s(?:the\s)?$/i
/** "officials said on Tuesday", "told reporters late Friday": when it was said, not when it was. */
const SAID =
  /\b(?:said|says|told\s(?:\S{1,20}\s){1,3}|added|tweeted|wrote|stated|acknowledged|explained|confirmed|testified)\s?(?:(?:in\sa\sstatement|earlier|late|early|again)\s)?(?:on\s)?$/i
/** "the 2014 war", "a 2012 law": which one it is, not when the rest happened. */
const NAMING = /\b(?:the|a|an|his|her|their|its|that|this)\s(?:\w{1,14}\s)?$/i

/** Returns the resolved times of what a claim tells, in order; times of saying it and of what it is compared with are left out. */
export function listToldTimes(claim: ComparableClaim): TimeRef[] {
  const resolved = claim.facets.times.filter(
    (time) => isResolved(time) && !COMPARED.test(before(claim, time)) && !isSaid(claim, time),
  )
  const telling = resolved.filter((time) => !isNaming(claim, time))
  return telling.length > 0 ? telling : resolved
}

/** Returns the resolved times at which a claim was said, in order: "police said on Tuesday". */
export function listSaidTimes(claim: ComparableClaim): TimeRef[] {
  return claim.facets.times.filter((time) => isResolved(time) && isSaid(claim, time))
}

function isSaid(claim: ComparableClaim, time: TimeRef): boolean {
  return SAID.test(before(claim, time))
}

function isNaming(claim: ComparableClaim, time: TimeRef): boolean {
  const after = claim.exact.slice(time.end - claim.start, time.end - claim.start + 2)
  return /^\d{4}$/.test(time.exact) && /^\s[\p{L}]/u.test(after) && NAMING.test(before(claim, time))
}

function before({ exact, start }: ComparableClaim, time: TimeRef): string {
  return exact.slice(0, Math.max(0, time.start - start)).slice(-REACH)
}

function isResolved(time: TimeRef): boolean {
  return time.from !== null && time.to !== null
}
