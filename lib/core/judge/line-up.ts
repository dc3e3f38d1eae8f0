import { liesInDifference } from '@/lib/core/match/compare-difference'
import type { Finding, FindingKind } from '@/lib/core/match/finding'
import type { PairEvidence } from '@/lib/core/match/pair-evidence'
import { listToldTimes } from '@/lib/core/match/told-times'
import { toTermKey } from '@/lib/core/match/term-key'
import { LINE_UP } from '@/lib/core/judge/weights'
import type { ComparableClaim, Name, Quantity, Quote } from '@/lib/core/vocabulary'

type Rule = (evidence: PairEvidence, finding: Finding) => boolean

/** For each conflict, what must hold beside it: otherwise two different events are set against each other. */
const RULES: Readonly<Partial<Record<FindingKind, Rule>>> = {
  'other quantity': isSameCount,
  'later count': isSameCount,
  'other age': () => true,
  'other thing': () => true,
  'other spelling': ({ overlap }) => overlap.shared >= LINE_UP.spellingShared && overlap.terms.length > 0,
  'now done': ({ overlap }) =>
    overlap.containment >= LINE_UP.plansContainment &&
    overlap.shared >= LINE_UP.plansShared &&
    overlap.terms.length > 1,
  opposite: (evidence, finding) => isSettingShared(evidence) && isAboutOneThing(evidence, finding),
  negated: isSameStatement,
  denied: (evidence, finding) => isSameStatement(evidence) && isWhatIsDenied(evidence, finding),
}

/** Whether the two claims line up well enough for this conflict to be one: same event, same doer, same thing counted. */
export function linesUp(evidence: PairEvidence, finding: Finding): boolean {
  // Where all else is the same, what differs is the conflict.
  return liesInDifference(finding, evidence.difference) || (RULES[finding.kind]?.(evidence, finding) ?? false)
}

function has(evidence: PairEvidence, kind: FindingKind): boolean {
  return evidence.findings.some((finding) => finding.kind === kind)
}

/** No sign that they speak of different places or days. */
function isSettingShared(evidence: PairEvidence): boolean {
  return !has(evidence, 'other place') && !has(evidence, 'other time') && !isBygone(evidence.a.claim, evidence.b.claim)
}

/** "A 1997 quake killed a dozen" against today's toll: one tells of a year long past, the other of no other time than its own. */
function isBygone(a: ComparableClaim, b: ComparableClaim): boolean {
  if (isOfYear(a, b) || isOfYear(b, a)) return true
  const told = (claim: ComparableClaim): string | null => listToldTimes(claim).at(-1)?.to ?? claim.publishedAt
  const left = told(a)
  const right = told(b)
  return left !== null && right !== null && Math.abs(Number(left.slice(0, 4)) - Number(right.slice(0, 4))) > 1
}

/** "In 2014 …" against "this week" in a text without a date: nobody can say that the two are one year. */
function isOfYear(a: ComparableClaim, b: ComparableClaim): boolean {
  const isYear = listToldTimes(a).some(({ from, to }) => from?.endsWith('-01-01') && to?.endsWith('-12-31'))
  return isYear && b.publishedAt === null && b.facets.times.length > 0 && listToldTimes(b).length === 0
}

/** Four dead in one town and 140 in another are no conflict: what is left of the common words must name the event. */
function isSameCount(evidence: PairEvidence, finding: Finding): boolean {
  const counted = new Set([
    ...countedWords(evidence.a.claim.facets.quantities, finding.a),
    ...countedWords(evidence.b.claim.facets.quantities, finding.b),
  ])
  const words = evidence.overlap.terms.filter((term) => !counted.has(term.key))
  const shared = [...words, ...evidence.overlap.names].reduce((total, entry) => total + entry.weight, 0)
  // Sums of money, and things counted without a deed, need more common ground: a budget is full of them.
  const unit = evidence.a.claim.facets.quantities.find((entry) => entry.start === finding.a?.start)?.unit ?? null
  const isPlain = unit === null && finding.strength >= 1
  const isAlike = isPlain || evidence.overlap.containment >= LINE_UP.unitContainment
  return (
    isSettingShared(evidence) &&
    !isOtherDoer(evidence) &&
    !isOtherCountry(evidence) &&
    !isOtherWhole(evidence.a.claim, evidence.b.claim) &&
    isOneSize(evidence, finding) &&
    isAlike &&
    shared >= LINE_UP.quantityShared
  )
}

/** Words by which a count is a part of what happened: "two were killed before he stabbed a guard", "30 in Orme alone". */
const PART = /\b(?:before|then|another|also|further|elsewhere|separately|alone)\b/i
const EVENT = /^(?:attack|shoot|shooting|incident|blast|bomb|bombing|explosion|raid|crash|fire|storm|quake|case)$/

/** One side counts a part of the event, or the sum of several: "two killed before …", "34 killed in three attacks". */
function isOtherWhole(a: ComparableClaim, b: ComparableClaim): boolean {
  return PART.test(a.exact) !== PART.test(b.exact) || countEvents(a) !== countEvents(b)
}

/** Reports of one event are of one order: 24,000 dead in the world, 1,200 in a country. */
function isOneSize({ a, b }: PairEvidence, finding: Finding): boolean {
  const sizeOf = ({ claim }: PairEvidence['a'], quote: Quote | null): number => {
    const quantity = claim.facets.quantities.find(({ start }) => start === quote?.start)
    return Math.max(1, quantity?.low ?? quantity?.high ?? 1)
  }
  const [left, right] = [sizeOf(a, finding.a), sizeOf(b, finding.b)]
  return Math.max(left, right) <= LINE_UP.countsApart * Math.min(left, right)
}

function countEvents({ facets }: ComparableClaim): number {
  const events = facets.quantities.find(({ counts, low }) => EVENT.test(counts ?? '') && (low ?? 0) > 1)
  return events?.low ?? 1
}

/** "Berg raised 4 million", "Dahl raised 2 million": both name who, and not the same. */
function isOtherDoer({ a, b, overlap }: PairEvidence): boolean {
  if (overlap.names.some((pair) => isDoer(pair.a))) return false
  const left = firstDoer(a)
  const right = firstDoer(b)
  return left !== undefined && right !== undefined
}

/** "Spain's toll rose to 4,000", "1,200 dead in the United States". */
function isOtherCountry({ a, b }: PairEvidence): boolean {
  const listCountries = ({ names }: PairEvidence['a']): Name[] =>
    [...names.values()].filter((name) => name.type === 'country')
  const left = listCountries(a)
  const right = listCountries(b)
  return left.length > 0 && right.length > 0 && !left.some(({ key }) => right.some((other) => other.key === key))
}

function firstDoer({ names }: PairEvidence['a']): Name | undefined {
  return [...names.values()].find(isDoer)
}

/** Who acts; not the outlet that reports it. */
function isDoer({ kind, type }: Name): boolean {
  return (kind === 'person' || kind === 'organisation') && type !== 'news outlet'
}

function countedWords(quantities: readonly Quantity[], quote: Quote | null): string[] {
  const quantity = quantities.find((entry) => entry.start === quote?.start)
  const deed = quantity?.counts === 'time' ? null : quantity?.predicate
  return [quantity?.counts, deed, 'people', 'person'].flatMap((word) => (word ? [toTermKey(word)] : []))
}

/** Opposite nouns name what there was (advice, an order); opposite verbs and adjectives need nearly the same sentence around them. */
function isAboutOneThing({ overlap, a }: PairEvidence, finding: Finding): boolean {
  const { shared, containment, names, terms } = overlap
  const isNoun = a.claim.facets.terms.some((term) => term.start === finding.a?.start && term.pos === 'NOUN')
  const least = isNoun ? LINE_UP.oppositeContainment : LINE_UP.oppositeVerbContainment
  const words = terms.reduce((total, term) => total + term.weight, 0)
  const hasWords = isNoun ? terms.length > 0 : words >= LINE_UP.polarityWords
  return shared >= LINE_UP.oppositeShared && containment >= least && names.length > 0 && hasWords
}

/** Nearly the same sentence with the same verb: only then is a "not" or a denial a contradiction. */
function isSameStatement(evidence: PairEvidence): boolean {
  const { containment, shared, terms } = evidence.overlap
  const words = terms.reduce((total, term) => total + term.weight, 0)
  const hasVerb = terms.some((term) => term.a.pos === 'VERB' && term.b.pos === 'VERB')
  return (
    isSettingShared(evidence) &&
    hasVerb &&
    words >= LINE_UP.polarityWords &&
    containment >= LINE_UP.polarityContainment &&
    shared >= LINE_UP.polarityShared
  )
}

const DENIAL =
  /\b(?:den(?:y|ies|ied|ying)|reject\w{0,3}|rebut\w{0,4}|refut\w{1,3}|disput\w{1,3}|dismiss\w{0,3}|untrue|false\w{0,2}|fake|hoax|not true)\b/i

/** "denied the theft and offered an apology" does not deny the apology; and where both sides deny, they agree. */
function isWhatIsDenied({ a, b, overlap }: PairEvidence, finding: Finding): boolean {
  const isDenying = ({ claim }: PairEvidence['a']): boolean => /^(?:denied|dismissed)$/.test(claim.certainty)
  const [denying, stating, quote] = isDenying(a) ? [a, b, finding.a] : [b, a, finding.b]
  if (DENIAL.test(stating.claim.exact)) return false
  const { exact, start } = denying.claim
  if (quote === null || quote.start < start) return true
  const verbs = overlap.terms.map((pair) => (denying === a ? pair.a : pair.b)).filter(({ pos }) => pos === 'VERB')
  return verbs.some((verb) => !/\band\b|,/i.test(exact.slice(quote.end - start, Math.max(0, verb.start - start))))
}
