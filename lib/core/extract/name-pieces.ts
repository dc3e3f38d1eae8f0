import { foldWord } from '@/lib/core/extract/fold-word'
import { findKnownName, type KnownEntry } from '@/lib/core/extract/known-names'
import { CALENDAR_WORDS, NEVER_NAMES } from '@/lib/core/extract/lexicon/never-names'
import { ORGANISATION_WORDS } from '@/lib/core/extract/lexicon/organisation-words'
import { GIVEN_NAMES, TITLES } from '@/lib/core/extract/lexicon/person-words'
import { findRunEnd, isCapital, isSentenceStart } from '@/lib/core/extract/name-runs'
import { isPlainWord } from '@/lib/core/extract/plain-words'
import type { SentenceTokens } from '@/lib/core/extract/sentence-tokens'
import type { Token } from '@/lib/core/text/tokens'
import type { Span } from '@/lib/core/vocabulary'

/** Words of the text that look like one name. */
export interface NamePiece extends Span {
  /** Folded words without hyphens. */
  readonly words: readonly string[]
  readonly known: KnownEntry | null
  /** A title stood before it ("Mr", "Senator"). */
  readonly titled: boolean
  /** The capital may have another cause: start of a sentence, headline. */
  readonly doubtful: boolean
  /** Tokens around, for telling what kind of name it is. */
  readonly sentence: SentenceTokens
  readonly from: number
  readonly to: number
}

const titles = new Set(TITLES)
const givenNames = new Set(GIVEN_NAMES)
const organisationWords = new Set(ORGANISATION_WORDS)
const neverNames = new Set(NEVER_NAMES)
const calendarWords = new Set(CALENDAR_WORDS)

/** Returns the pieces of one sentence that look like names, in order. */
export function findPieces(sentence: SentenceTokens): NamePiece[] {
  const pieces: NamePiece[] = []
  let index = 0
  while (index < sentence.tokens.length) {
    const run = findRunEnd(sentence.tokens, index)
    const known = findKnownName(sentence.tokens, index)
    if (known && isKnownHere(sentence, index, known.length, run)) {
      pieces.push(makePiece(sentence, index, index + known.length, known.entry, false))
      index += known.length
    } else if (run > index) {
      index = readRun(sentence, index, run, pieces)
    } else {
      index += 1
    }
  }
  return pieces
}

/** "Paris Hilton" is no place, "Stockholm University" is no town: a known word that begins a longer name is not itself. */
function isKnownHere(sentence: SentenceTokens, index: number, length: number, run: number): boolean {
  const { tokens } = sentence
  const token = tokens[index]
  if (!token) return false
  if (length > 1) return true
  if (index === 0 && !['PROPN', 'ADJ'].includes(token.pos) && token.text.length > 3) return false
  if (givenNames.has(foldWord(token.text)) && run > index + 1) return false
  if (run <= index + length) return true
  const rest = tokens.slice(index + 1, run)
  return (
    !rest.some((next) => organisationWords.has(foldWord(next.text))) ||
    rest.some((next, at) => findKnownName(tokens, index + 1 + at) !== null && next.pos === 'PROPN')
  )
}

/** Reads the run `[from, to)`: titles are passed over, a known name inside ends the piece; returns where to go on. */
function readRun(sentence: SentenceTokens, from: number, to: number, pieces: NamePiece[]): number {
  const { tokens } = sentence
  let start = from
  while (start < to - 1 && titles.has(foldWord(tokens[start]?.text ?? '')) && !isOrganisation(tokens, start, to))
    start += 1
  if (start > from && findKnownName(tokens, start) && !givenNames.has(foldWord(tokens[start]?.text ?? ''))) return start
  let end = start + 1
  while (end < to && !splitsHere(tokens, start, end, to)) end += 1
  while (end - 1 > start && !isCapital(tokens[end - 1])) end -= 1
  const piece = makePiece(sentence, start, end, null, start > from)
  if (isPossible(piece, tokens[start])) pieces.push(piece)
  return end
}

/** A known name of two words or more begins here, or a known single word that no given name or organisation word claims. */
function splitsHere(tokens: readonly Token[], start: number, at: number, to: number): boolean {
  const known = findKnownName(tokens, at)
  if (!known) return false
  if (known.length > 1) return true
  return (
    !givenNames.has(foldWord(tokens[start]?.text ?? '')) &&
    !isOrganisation(tokens, start, to) &&
    tokens[at - 1]?.text !== '-'
  )
}

function isOrganisation(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => organisationWords.has(foldWord(token.text)))
}

function isPossible(piece: NamePiece, first: Token | undefined): boolean {
  const [word] = piece.words
  if (word === undefined || !first) return false
  if (piece.words.length > 1) return true
  if (piece.titled) return !neverNames.has(word)
  return word.length > 1 && !neverNames.has(word) && !titles.has(word) && !calendarWords.has(word)
}

function makePiece(
  sentence: SentenceTokens,
  from: number,
  to: number,
  known: KnownEntry | null,
  titled: boolean,
): NamePiece {
  const tokens = sentence.tokens.slice(from, to)
  const words = tokens.filter((token) => token.text !== '-').map((token) => foldWord(token.text))
  const first = tokens[0]
  const atStart = isSentenceStart(sentence.tokens, from)
  const doubtful = !known && (sentence.isHeadline || (atStart && !titled && words.length === 1 && isCommonNoun(first)))
  return { start: first?.start ?? 0, end: tokens.at(-1)?.end ?? 0, words, known, titled, doubtful, sentence, from, to }
}

function isCommonNoun(token: Token | undefined): boolean {
  if (token === undefined || token.pos !== 'PROPN') return true
  const word = foldWord(token.text)
  return [word, token.lemma, word.replace(/s$/, '')].some(isPlainWord)
}
