/**
 * Finds the one place where two claims that are otherwise the same words differ:
 *
 *   The quay was closed on | Monday  | by the owners.
 *   The quay was closed on | Tuesday | by the owners.
 *
 * Word by word, by the longest common subsequence (Hunt and McIlroy, 1976); "attend" and "attended" count as one word.
 */
import { toTermKey } from '@/lib/core/match/term-key'
import { foldText } from '@/lib/core/text/normalise'
import type { ComparableClaim, Span } from '@/lib/core/vocabulary'

/** The words on both sides that stand in each other's place; an empty span where one side has none. */
export interface SingleDifference {
  readonly a: Span
  readonly b: Span
}

/** Longer claims are compared by their facets alone, in words. */
const MOST_WORDS = 80
/** Words in common, of all words of both sides, and at least so many that say something: one more where "he" may be anybody. */
const LEAST_SHARE = 0.6
const LEAST_CONTENT = 2
const PRONOUN = /^(?:he|she|it|they|this|that|these|those|we|i|you)$/
/** Words of one side that may differ: beyond this the rest is another statement. */
const LONGEST_DIFFERENCE = 9

/** Words of a claim that another may begin with and go on. */
const LEAST_WORDS = 5

/** Words that may come and go without making a difference. */
const LIGHT = new Set('a an the of to in on at by for and that its his her their'.split(' '))

interface Word extends Span {
  readonly word: string
  readonly key: string
  readonly content: boolean
}

/** Returns the one difference of two claims, null where there is none, more than one, or little in common. */
export function findSingleDifference(a: ComparableClaim, b: ComparableClaim): SingleDifference | null {
  const left = readWords(a)
  const right = readWords(b)
  if (left.length > MOST_WORDS || right.length > MOST_WORDS) return null
  // One pass over both spares the table for the many pairs that share little.
  if (2 * countShared(left, right) < LEAST_SHARE * (left.length + right.length)) return null
  const pairs = alignWords(left, right)
  const content = pairs.filter(([at]) => left[at]!.content).length
  const least = LEAST_CONTENT + Number(PRONOUN.test(left[0]?.word ?? '') || PRONOUN.test(right[0]?.word ?? ''))
  if (content < least || 2 * pairs.length < LEAST_SHARE * (left.length + right.length)) return null
  const gaps = listGaps(left, right, pairs)
  const [gap] = gaps
  if (!gap || gaps.length !== 1) return null
  // "the Iron Company" and "the Iron and Coal Company": one tells more, not otherwise.
  const [own, other] = [left.slice(...gap.a), right.slice(...gap.b)]
  if ((own.length === 0 && other.some(isJoining)) || (other.length === 0 && own.some(isJoining))) return null
  return { a: toSpan(a, left, gap.a), b: toSpan(b, right, gap.b) }
}

/** Whether two claims are the same words, whatever their spaces, marks and capitals. */
export function haveSameWords(a: ComparableClaim, b: ComparableClaim): boolean {
  const [left, right] = [a, b].map((claim) => readWords(claim).map(({ word }) => word))
  return left!.join(' ') === right!.join(' ')
}

/** The words that the longer claim goes on with where it begins with the whole of the other: "… | because the gate was shut"; else null. */
export function findContinuation(a: ComparableClaim, b: ComparableClaim): string | null {
  const [short, long] = [a, b].sort((x, y) => x.exact.length - y.exact.length) as [ComparableClaim, ComparableClaim]
  const [left, right] = [readWords(short), readWords(long)]
  const last = right[left.length - 1]
  if (!last || left.length < LEAST_WORDS || left.some(({ word }, at) => word !== right[at]?.word)) return null
  return long.exact.slice(last.end - long.start)
}

/** A pair is asked for its words several times: they are read once. */
const known = new WeakMap<ComparableClaim, readonly Word[]>()

function readWords(claim: ComparableClaim): readonly Word[] {
  const words = known.get(claim) ?? splitWords(claim)
  known.set(claim, words)
  return words
}

function splitWords({ exact, start }: ComparableClaim): Word[] {
  return [...foldText(exact).matchAll(/[$€£]?[\p{L}\p{N}]+(?:[.,'][\p{L}\p{N}]+)*%?/gu)].map(({ 0: word, index }) => ({
    word,
    start: start + index,
    end: start + index + word.length,
    key: toTermKey(word),
    content: word.length > 2 && !LIGHT.has(word) && !/^(?:was|were|has|had|have|did|are|not|will)$/.test(word),
  }))
}

function countShared(left: readonly Word[], right: readonly Word[]): number {
  const counts = new Map<string, number>()
  for (const { key } of left) counts.set(key, (counts.get(key) ?? 0) + 1)
  return right.filter(({ key }) => {
    const rest = counts.get(key) ?? 0
    if (rest > 0) counts.set(key, rest - 1)
    return rest > 0
  }).length
}

/** Index pairs of a longest common subsequence, in order. */
function alignWords(left: readonly Word[], right: readonly Word[]): [number, number][] {
  const width = right.length + 1
  const lengths = new Uint8Array((left.length + 1) * width)
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        left[i]!.key === right[j]!.key
          ? 1 + lengths[(i + 1) * width + j + 1]!
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (left[i]!.key === right[j]!.key) pairs.push([i++, j++])
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++
    else j++
  }
  return pairs
}

/** Word indices on both sides, `to` exclusive. */
interface Gap {
  readonly a: readonly [from: number, to: number]
  readonly b: readonly [from: number, to: number]
}

function listGaps(left: readonly Word[], right: readonly Word[], pairs: readonly [number, number][]): Gap[] {
  const ends: readonly [number, number][] = [...pairs, [left.length, right.length]]
  return ends
    .map(([i, j], index): Gap => {
      const [fromA, fromB] = index === 0 ? [0, 0] : [ends[index - 1]![0] + 1, ends[index - 1]![1] + 1]
      return { a: [fromA, i], b: [fromB, j] }
    })
    .filter(({ a, b }) => isHeavy(left.slice(...a)) || isHeavy(right.slice(...b)))
    .filter(({ a, b }, _, all) => all.length > 1 || Math.max(a[1] - a[0], b[1] - b[0]) <= LONGEST_DIFFERENCE)
}

function isJoining({ word }: Word): boolean {
  return word === 'and' || word === 'or'
}

function isHeavy(words: readonly Word[]): boolean {
  return words.some(({ key }) => !LIGHT.has(key))
}

function toSpan({ start, end }: ComparableClaim, words: readonly Word[], [from, to]: readonly [number, number]): Span {
  if (from < to) return { start: words[from]!.start, end: words[to - 1]!.end }
  const at = words[from]?.start ?? end
  return { start: Math.max(start, at), end: Math.max(start, at) }
}
