import { writeReasonText } from '@/lib/core/judge/reason-text'
import { MOST_REASONS } from '@/lib/core/judge/weights'
import type { Finding, FindingKind } from '@/lib/core/match/finding'
import type { Quote, Reason, Stance } from '@/lib/core/vocabulary'

/** What is said first when several things spoke for one stance. */
const ORDER: readonly FindingKind[] = [
  'other thing',
  'other age',
  'later count',
  'now done',
  'other quantity',
  'other spelling',
  'other name',
  'other day',
  'opposite',
  'negated',
  'half negated',
  'denied',
  'other certainty',
  'same passage',
  'same quantity',
  'same subject',
  'same deed',
  'unlike quantity',
  'other time',
  'other place',
  'same time',
  'place within',
  'same name',
  'same word',
]

/** Words longer than this are cut in a reason; the quotes keep them whole. */
const LONGEST_WORDS = 60

/** Returns what moved the decision, in plain words tied to the text: the conflict first, then what the two claims share. */
export function describeReasons(
  findings: readonly Finding[],
  stance: Stance,
  conflict: Finding | null,
  swapped: boolean,
): Reason[] {
  return findings
    .filter((finding) => speaksHere(finding, stance, conflict))
    .sort((x, y) => ORDER.indexOf(x.kind) - ORDER.indexOf(y.kind) || y.strength - x.strength)
    .map((finding) => toReason(swapped ? swapSides(finding) : finding))
    .filter((reason, index, all) => all.findIndex((other) => other.text === reason.text) === index)
    .slice(0, MOST_REASONS)
}

/** A conflict that did not count is no reason; what is shared is one for every stance, as it says why the two were set side by side. */
function speaksHere(finding: Finding, stance: Stance, conflict: Finding | null): boolean {
  if (finding.for === 'contradicts') return stance === 'contradicts' && finding === conflict
  return finding.for === 'agrees' || finding.for === stance || stance === 'unrelated'
}

/** Signs that say which side is which. */
const MIRRORED: Readonly<Partial<Record<Finding['sign'], Finding['sign']>>> = {
  '→': '←',
  '←': '→',
  in: 'holds',
  holds: 'in',
}

function swapSides(finding: Finding): Finding {
  const { shown } = finding
  const sign = MIRRORED[finding.sign] ?? finding.sign
  return { ...finding, sign, a: finding.b, b: finding.a, ...(shown ? { shown: { a: shown.b, b: shown.a } } : {}) }
}

function toReason(finding: Finding): Reason {
  const left = finding.shown?.a ?? showWords(finding.a)
  const right = finding.shown?.b ?? showWords(finding.b)
  return {
    kind: finding.kind,
    text: writeReasonText(finding, left, right),
    for: finding.for,
    a: finding.a,
    b: finding.b,
  }
}

function showWords(quote: Quote | null): string {
  const words = (quote?.exact ?? '').replace(/\s+/g, ' ')
  return words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS - 1)}…` : words
}
