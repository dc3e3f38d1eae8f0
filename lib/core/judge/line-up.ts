import type { Finding, FindingKind } from '@/lib/core/match/finding'
import type { PairEvidence } from '@/lib/core/match/pair-evidence'
import { toTermKey } from '@/lib/core/match/term-key'
import { LINE_UP } from '@/lib/core/judge/weights'
import type { Quantity, Quote } from '@/lib/core/vocabulary'

type Rule = (evidence: PairEvidence, finding: Finding) => boolean

/** For each conflict, what must hold beside it: otherwise two different events are set against each other. */
const RULES: Readonly<Partial<Record<FindingKind, Rule>>> = {
  'other quantity': isSameCount,
  'later count': isSameCount,
  'other age': () => true,
  'other thing': () => true,
  'other spelling': ({ overlap }) => overlap.shared >= LINE_UP.spellingShared && overlap.terms.length > 0,
  opposite: (evidence) => isSettingShared(evidence) && isAboutOneThing(evidence),
  negated: isSameStatement,
  denied: isSameStatement,
}

/** Whether the two claims line up well enough for this conflict to be one: same event, same doer, same thing counted. */
export function linesUp(evidence: PairEvidence, finding: Finding): boolean {
  return RULES[finding.kind]?.(evidence, finding) ?? false
}

function has(evidence: PairEvidence, kind: FindingKind): boolean {
  return evidence.findings.some((finding) => finding.kind === kind)
}

/** No sign that they speak of different places or days. */
function isSettingShared(evidence: PairEvidence): boolean {
  return !has(evidence, 'other place') && !has(evidence, 'other time')
}

/** Four dead in one town and 140 in another are no conflict: what is left of the common words must name the event. */
function isSameCount(evidence: PairEvidence, finding: Finding): boolean {
  const counted = new Set([
    ...countedWords(evidence.a.claim.facets.quantities, finding.a),
    ...countedWords(evidence.b.claim.facets.quantities, finding.b),
  ])
  const words = evidence.overlap.terms.filter((term) => !counted.has(term.key))
  const shared = [...words, ...evidence.overlap.names].reduce((total, entry) => total + entry.weight, 0)
  return isSettingShared(evidence) && shared >= LINE_UP.quantityShared
}

function countedWords(quantities: readonly Quantity[], quote: Quote | null): string[] {
  const quantity = quantities.find((entry) => entry.start === quote?.start)
  const deed = quantity?.counts === 'time' ? null : quantity?.predicate
  return [quantity?.counts, deed, 'people', 'person'].flatMap((word) => (word ? [toTermKey(word)] : []))
}

function isAboutOneThing({ overlap }: PairEvidence): boolean {
  const { shared, containment, names, terms } = overlap
  return (
    shared >= LINE_UP.oppositeShared &&
    containment >= LINE_UP.oppositeContainment &&
    names.length > 0 &&
    terms.length > 0
  )
}

function isSameStatement(evidence: PairEvidence): boolean {
  const { containment, shared } = evidence.overlap
  return isSettingShared(evidence) && containment >= LINE_UP.polarityContainment && shared >= LINE_UP.polarityShared
}
