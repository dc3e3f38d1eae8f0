import { type ClaimProfile, quoteOf } from '@/lib/core/match/claim-profile'
import type { Finding } from '@/lib/core/match/finding'
import type { Overlap } from '@/lib/core/match/overlap'
import { comparePlaces } from '@/lib/core/match/compare-places'
import { isMisspelt, isSameName } from '@/lib/core/match/same-name'
import type { Name } from '@/lib/core/vocabulary'

/** Returns names that both claims bear, and names of one sort that take each other's place. */
export function compareNames(a: ClaimProfile, b: ClaimProfile, overlap: Overlap): Finding[] {
  const same = overlap.names.map((pair) => makeFinding('same name', pair.a, pair.b, pair.weight))
  return [
    ...same,
    ...findSameSubject(a, b, overlap),
    ...findOtherThing(a, b, overlap),
    ...findOtherSpelling(a, b),
    ...comparePlaces(a, b),
  ]
}

function makeFinding(kind: Finding['kind'], a: Name, b: Name, strength: number): Finding {
  const stance = kind === 'same name' ? 'agrees' : kind === 'same subject' ? 'scope' : 'contradicts'
  const subtype = kind === 'other thing' ? 'object' : kind === 'other spelling' ? 'actor' : null
  return {
    kind,
    for: stance,
    subtype,
    strength,
    a: quoteOf(a),
    b: quoteOf(b),
    sign: kind.startsWith('same') ? 'both' : '≠',
  }
}

/** Less common ground than this beside the thing itself: the two tell different things of it. */
const SUBJECT_CONTAINMENT = 0.6

/** Both claims tell what one named thing was used for (it comes first in both), and not the same. */
function findSameSubject(a: ClaimProfile, b: ClaimProfile, overlap: Overlap): Finding[] {
  const [left] = a.names.values()
  const [right] = b.names.values()
  if (!left || !right || left.kind !== 'thing' || left.type === null || !isSameName(left, right)) return []
  return isUsed(a) && isUsed(b) && overlap.containment < SUBJECT_CONTAINMENT
    ? [makeFinding('same subject', left, right, 1)]
    : []
}

/** "has been used by smugglers", "serves smugglers as a letter box". */
function isUsed({ terms }: ClaimProfile): boolean {
  return [...terms.values()].some(({ lemma, pos }) => pos === 'VERB' && (lemma === 'use' || lemma === 'serve'))
}

/** "He used Nordo" against "He used Sudo": one doer, one deed, one thing of the same type on each side, and not the same. */
function findOtherThing(a: ClaimProfile, b: ClaimProfile, overlap: Overlap): Finding[] {
  const left = onlyThing(a)
  const right = onlyThing(b)
  if (!left || !right || left.type !== right.type || isSameName(left, right)) return []
  const doer = overlap.names.find(
    (pair) => pair.a.kind === 'person' && pair.a.start < left.start && pair.b.start < right.start,
  )
  const deed = overlap.terms.find(
    (pair) =>
      pair.a.pos === 'VERB' && pair.b.pos === 'VERB' && leads(pair.a.end, left.start) && leads(pair.b.end, right.start),
  )
  return doer && deed ? [makeFinding('other thing', left, right, 1)] : []
}

/** The verb stands shortly before its object: "used an encrypted app called Nordo". */
const OBJECT_DISTANCE = 60

function leads(end: number, start: number): boolean {
  return end <= start && start - end <= OBJECT_DISTANCE
}

/** The one thing with a type that a claim names; null where it names several ("Nordo, Sudo and Velo"). */
function onlyThing({ names }: ClaimProfile): Name | null {
  const things = [...names.values()].filter((name) => name.kind === 'thing' && name.type !== null)
  const [thing] = things
  return thing && things.every((name) => name.key === thing.key) ? thing : null
}

function findOtherSpelling(a: ClaimProfile, b: ClaimProfile): Finding[] {
  for (const left of a.names.values()) {
    const right = [...b.names.values()].find((name) => isMisspelt(left, name))
    if (right) return [makeFinding('other spelling', left, right, 1)]
  }
  return []
}
