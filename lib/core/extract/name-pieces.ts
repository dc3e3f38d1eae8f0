import { foldWord } from '@/lib/core/extract/fold-word'
import { findKnownName, type KnownEntry } from '@/lib/core/extract/known-names'
import { CALENDAR_WORDS, NEVER_NAMES } from '@/lib/core/extract/lexicon/never-names'
import { COMMON_WORDS, KNOWN_WORDS, USUAL_WORDS } from '@/lib/core/extract/lexicon/common-words'
import { ORGANISATION_JOINERS, ORGANISATION_WORDS } from '@/lib/core/extract/lexicon/organisation-words'
import { GIVEN_NAMES, TITLES } from '@/lib/core/extract/lexicon/person-words'
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
const joiners = new Set(ORGANISATION_JOINERS)
const plainWords = new Set([...USUAL_WORDS, ...COMMON_WORDS, ...KNOWN_WORDS])
const neverNames = new Set(NEVER_NAMES)
const calendarWords = new Set(CALENDAR_WORDS)
/** Lower-case words inside a person's name: "Abu Omar al-Ansari", "Ursula von der Leyen". */
const particles = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'de',
  'del',
  'der',
  'den',
  'da',
  'di',
  'van',
  'von',
  'bint',
  'ul',
  'ur',
  'dos',
])

/** Returns the pieces of one sentence that look like names, in order. */
export function findPieces(sentence: SentenceTokens): NamePiece[] {
  const pieces: NamePiece[] = []
  let index = 0
  while (index < sentence.tokens.length) {
    const run = runEnd(sentence.tokens, index)
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
  const doubtful = !known && (sentence.isHeadline || (atStart && !titled && words.length === 1 && isPlainWord(first)))
  return { start: first?.start ?? 0, end: tokens.at(-1)?.end ?? 0, words, known, titled, doubtful, sentence, from, to }
}

function isPlainWord(token: Token | undefined): boolean {
  return (
    token === undefined ||
    token.pos !== 'PROPN' ||
    [foldWord(token.text), token.lemma, foldWord(token.text).replace(/s$/, '')].some((word) => plainWords.has(word))
  )
}

function isSentenceStart(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  return before === undefined || /^[“"‘':.—–-]$/.test(before.text)
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text)
}

/** Returns where the run of capitalised words that begins at `index` ends; `index` itself where none begins. */
function runEnd(tokens: readonly Token[], index: number): number {
  if (!beginsRun(tokens, index)) return index
  let end = index + 1
  while (end < tokens.length) {
    const step = joinLength(tokens, index, end)
    if (step === 0) return end
    end += step
  }
  return end
}

function beginsRun(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token) return false
  const word = foldWord(token.text)
  if (particles.has(word) && tokens[index + 1]?.text === '-' && isCapital(tokens[index + 2])) return true
  if (!isCapital(token)) return false
  // "Visit Berlin", "Follow Ann Low": the first word of a sentence is a verb rather than a given name.
  const opensSentence =
    isSentenceStart(tokens, index) && !['PROPN', 'NOUN', 'ADJ', 'X'].includes(token.pos) && !givenNames.has(word)
  return !neverNames.has(word) && !calendarWords.has(word) && !opensSentence
}

/** "Theresa May" goes on over a month's name, "Sky News" over a plain word; "London Monday" does not. */
function isBarred(word: string, token: Token, before: string): boolean {
  if (calendarWords.has(word)) return !givenNames.has(before) && !titles.has(before)
  return neverNames.has(word) && token.text.length > 1 && !organisationWords.has(word)
}

/** How many tokens after `end` still belong to the name: 1 for a capital, more for "-Luc", "of Trade", "'s Office". */
function joinLength(tokens: readonly Token[], start: number, end: number): number {
  const token = tokens[end]
  const next = tokens[end + 1]
  const before = tokens[end - 1]
  if (!token || !before) return 0
  const word = foldWord(token.text)
  if (isCapital(token)) return isBarred(word, token, foldWord(before.text)) ? 0 : 1
  if (token.text === '-' && token.start === before.end && next?.start === token.end) {
    if (isCapital(next)) return 2
    return 0
  }
  if (particles.has(word)) {
    if (isCapital(next)) return 2
    return next?.text === '-' && isCapital(tokens[end + 2]) ? 3 : 0
  }
  const opens = organisationWords.has(foldWord(before.text)) || foldWord(before.text) === 'house'
  if (joiners.has(word) && opens && isCapital(next) && (word !== 'and' || end - start > 1)) return 2
  if (/^['’]s$/.test(token.text) && next && isCapital(next) && organisationWords.has(foldWord(next.text))) return 2
  return 0
}
