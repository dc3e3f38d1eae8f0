import type { ClaimProfile } from '@/lib/core/match/claim-profile'
import { isSameName } from '@/lib/core/match/same-name'
import type { Name, Term } from '@/lib/core/vocabulary'

/** Returns the last name before a verb: whom the claim says it of, as far as names tell. */
export function findDoer({ claim }: ClaimProfile, verb: Term): Name | undefined {
  return claim.facets.names.findLast((name) => name.end <= verb.start)
}

/** Whether two verbs are said of different people or bodies: "Berg may have left", "Dahl left". False where one names nobody. */
export function isOtherDoer(a: ClaimProfile, left: Term, b: ClaimProfile, right: Term): boolean {
  const doer = findActor(a, left)
  const other = findActor(b, right)
  return doer !== undefined && other !== undefined && !isSameName(doer, other)
}

function findActor({ claim }: ClaimProfile, verb: Term): Name | undefined {
  return claim.facets.names.findLast((name) => name.end <= verb.start && name.kind !== 'place')
}

/** "plans to sell" states no sale. */
export function isInfinitive({ claim }: ClaimProfile, verb: Term): boolean {
  return /\bto\s$/.test(claim.exact.slice(0, Math.max(0, verb.start - claim.start)))
}
