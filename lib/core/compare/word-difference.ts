/**
 * Which words two claims share, in order, and where their words differ: a longest common run of words (Myers, from the
 * library `diff`), with case, the style of quotation marks and the signs between words left aside.
 *
 *   a   Nine    people were        hurt
 *   b   Twelve  people were badly  hurt
 *       differ  same        differ same
 *
 * What comes out are spans into the two stored texts: nothing is put together that does not stand there.
 */
import { diffArrays } from 'diff'
import { foldText } from '@/lib/core/text/normalise'
import { openSegmenter } from '@/lib/core/text/segmenter'
import type { Quote, Span } from '@/lib/core/vocabulary'

/** A run of words of both claims: the same words, or what one has where the other has something else, or nothing (null). */
export type WordRun =
  | { readonly same: true; readonly a: Span; readonly b: Span }
  | { readonly same: false; readonly a: Span | null; readonly b: Span | null }

export interface WordDifference {
  /** In reading order; joined, the runs hold every word of both claims once. */
  readonly runs: readonly WordRun[]
  /** How many of all their words the two share, 0 to 1. */
  readonly shared: number
}

/** Words of one claim that are compared at most: a claim marked by hand over a whole article says nothing word by word. */
const MOST_WORDS = 400
/** Longest word, in UTF-16 units, that is taken into the difference when it stands alone between two: "and", "the", "at". */
const LONGEST_GLUE = 3

/** The words of two claims compared; null where one of them has none, or far too many. */
export function findWordDifference(a: Quote, b: Quote): WordDifference | null {
  const [wordsA, wordsB] = [splitWords(a), splitWords(b)]
  const counts = [wordsA.length, wordsB.length]
  if (counts.includes(0) || Math.max(...counts) > MOST_WORDS) return null
  const steps = joinChanges(listSteps(wordsA, wordsB))
  const kept = steps.reduce((sum, { same, a }) => sum + (same ? a.length : 0), 0)
  return { runs: steps.map(toRun), shared: (2 * kept) / (wordsA.length + wordsB.length) }
}

/** Two claims that share less of their words differ in so much that marking it tells nothing. */
const SHARED_ENOUGH = 0.4

/** The same where the two claims are near to each other in words; null where other things tell how they differ. */
export function findNearDifference(a: Quote, b: Quote): WordDifference | null {
  const found = findWordDifference(a, b)
  return found && found.shared >= SHARED_ENOUGH ? found : null
}

/** A word of a claim, with the form under which it is compared. */
interface Word extends Span {
  readonly key: string
}

// A word with what stands inside it ("isn’t", "3,200", "EU:s"), or a sign that means something as words do: "£5" is not "$5".
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.'’:·,][\p{L}\p{M}\p{N}]+)*|[\p{Sc}%‰°+]/gu
// Scripts that are written without spaces: there the browser knows the words.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Thai}\p{Script=Laoo}\p{Script=Khmr}\p{Script=Mymr}]/u

/** The words of a quote, and the signs that mean something (£, %), as spans into the stored text; in any script. */
export function splitWords({ exact, start }: Quote): Word[] {
  return [...exact.matchAll(WORD)]
    .flatMap(({ 0: word, index }) => (UNSPACED.test(word) ? splitUnspaced(word, index) : [{ word, index }]))
    .map(({ word, index }) => ({
      start: start + index,
      end: start + index + word.length,
      key: foldText(word).normalize('NFC'),
    }))
}

function splitUnspaced(words: string, offset: number): { word: string; index: number }[] {
  const segments = [...openSegmenter('word').segment(words)]
  return segments.map(({ segment, index }) => ({ word: segment, index: index + offset }))
}

/** A run, still as words. */
interface Step {
  readonly same: boolean
  readonly a: readonly Word[]
  readonly b: readonly Word[]
}

function listSteps(a: readonly Word[], b: readonly Word[]): Step[] {
  const at = { a: 0, b: 0 }
  const changes = diffArrays([...a], [...b], { comparator: (one, other) => one.key === other.key })
  return changes.map(({ count, added, removed }) => ({
    same: !added && !removed,
    a: added ? [] : a.slice(at.a, (at.a += count)),
    b: removed ? [] : b.slice(at.b, (at.b += count)),
  }))
}

/**
 * Words gone and words come at one place are one difference; so are two differences with a lone short word between them:
 * "the fire at noon" for "a blaze at dusk" reads better than four small changes. Numbers always stand for themselves.
 */
function joinChanges(steps: readonly Step[]): Step[] {
  const joined: Step[] = []
  steps.forEach((step, at) => {
    const last = joined.at(-1)
    const differs = !step.same || (at > 0 && at < steps.length - 1 && isGlue(step))
    if (!differs || !last || last.same) joined.push({ ...step, same: !differs })
    else joined[joined.length - 1] = { same: false, a: [...last.a, ...step.a], b: [...last.b, ...step.b] }
  })
  return joined
}

function isGlue({ a }: Step): boolean {
  return a.length === 1 && a.every(({ key }) => key.length <= LONGEST_GLUE && !/\p{N}/u.test(key))
}

function toRun({ same, a, b }: Step): WordRun {
  return { same, a: toSpan(a), b: toSpan(b) } as WordRun
}

function toSpan(words: readonly Word[]): Span | null {
  const [first, last] = [words[0], words.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}
