import { foldWord } from '@/lib/core/extract/fold-word'
import { ORGANISATION_WORDS } from '@/lib/core/extract/lexicon/organisation-words'
import { GIVEN_NAMES, ROLES } from '@/lib/core/extract/lexicon/person-words'
import { PLACE_TYPES, PLACE_WORDS } from '@/lib/core/extract/lexicon/place-words'
import { SAYING_VERBS } from '@/lib/core/extract/lexicon/saying-verbs'
import { THING_TYPES } from '@/lib/core/extract/lexicon/thing-types'
import type { NamePiece } from '@/lib/core/extract/name-pieces'
import { isPlaceKnown } from '@/lib/core/extract/places'
import { isPlainWord } from '@/lib/core/extract/plain-words'
import type { Token } from '@/lib/core/text/tokens'
import type { NameKind } from '@/lib/core/vocabulary'

const organisationWords = new Set(ORGANISATION_WORDS)
const placeWords = new Set(PLACE_WORDS)
const placeTypes = new Set(PLACE_TYPES)
const givenNames = new Set(GIVEN_NAMES)
const roles = new Set(ROLES)
const thingTypes = new Set(THING_TYPES)
const sayingVerbs = new Set(SAYING_VERBS)

/** What kind of thing a name is, what type where the words around say so ("an app called Nordo"), and its key. */
export interface NameClass {
  readonly kind: NameKind
  readonly type: string | null
  readonly key: string
}

/** Returns the kind, type and key of one piece, judged by the lexicon, by its own words and by the words around. */
export function classifyPiece(piece: NamePiece): NameClass {
  const key = toKey(piece.words)
  const stated = statedType(piece)
  if (piece.known) return { kind: piece.known.kind, type: piece.known.type, key: piece.known.key }
  const statedKind = stated === null ? null : kindOfType(stated)
  if (statedKind !== null) return { kind: statedKind, type: stated, key }
  return { kind: kindOfWords(piece), type: null, key }
}

/** "Joseph R. Biden Jr." → "joseph biden": middle initials and suffixes are written or left out as it pleases. */
function toKey(written: readonly string[]): string {
  const words =
    written.length > 2 && /^(?:jr|sr|ii|iii|iv)$/.test(written.at(-1) ?? '') ? written.slice(0, -1) : written
  return words.filter((word, index) => index === 0 || index === words.length - 1 || word.length > 1).join(' ')
}

function kindOfType(type: string): NameKind | null {
  const head = type.split(' ').at(-1) ?? ''
  if (roles.has(head)) return 'person'
  if (placeTypes.has(head)) return 'place'
  if (thingTypes.has(head)) return 'thing'
  return organisationWords.has(head) ? 'organisation' : null
}

function kindOfWords(piece: NamePiece): NameKind {
  const last = piece.words.at(-1) ?? ''
  if (piece.words.some((word) => organisationWords.has(word))) return 'organisation'
  if (piece.titled) return 'person'
  if (piece.words.length > 1 && placeWords.has(last)) return 'place'
  if (isCity(piece)) return 'place'
  if (piece.words.length > 1 && givenNames.has(piece.words[0] ?? '')) return 'person'
  if (isPersonAround(piece) || isFullName(piece)) return 'person'
  return isPlaceBefore(piece) ? 'place' : 'unknown'
}

/** "from San Luis Obispo", "Fort Collins, Colorado": a city of the list, unless the words around may be somebody's name. */
function isCity({ sentence: { tokens }, from, to, words }: NamePiece): boolean {
  if (!isPlaceKnown(words.join(' ')) || /^['’]s$/.test(tokens[to]?.text ?? '')) return false
  const before = tokens[from - 1]?.lemma ?? ''
  if (/^(?:in|near|at|outside|around)$/.test(before)) return true
  // "spoke to Lincoln"
  if (words.length > 1 && /^(?:from|of|to|through)$/.test(before)) return true
  return tokens[to]?.text === ',' && isPlaceKnown(foldWord(tokens[to + 1]?.text ?? ''))
}

/** "businessman X", "X, 39,", "X said". */
function isPersonAround({ sentence: { tokens }, from, to }: NamePiece): boolean {
  const before = tokens[from - 1]
  const after = tokens[to]
  if (before && roles.has(before.lemma) && tokens[from - 2]?.lemma !== 'of') return true
  if (after?.text === ',' && /^\d{1,2}$/.test(tokens[to + 1]?.text ?? '') && tokens[to + 2]?.text === ',') return true
  return after !== undefined && after.pos === 'VERB' && sayingVerbs.has(after.lemma)
}

/** "Orlo Venn": two or three words without an article, none of them everyday English. */
function isFullName({ sentence: { tokens }, from, words }: NamePiece): boolean {
  const hasArticle = tokens[from - 1]?.pos === 'DET'
  return !hasArticle && (words.length === 2 || words.length === 3) && !words.some(isPlainWord)
}

function isPlaceBefore({ sentence: { tokens }, from, to, words }: NamePiece): boolean {
  const before = tokens[from - 1]?.lemma
  return words.length === 1 && (before === 'in' || before === 'near') && !/^['’]s$/.test(tokens[to]?.text ?? '')
}

/** "an encrypted messaging app called Nordo", "Nordo, a messaging app", "the messaging app Nordo" → "messaging app". */
function statedType({ sentence: { tokens }, from, to }: NamePiece): string | null {
  const before = tokens[from - 1]
  if (before && ['call', 'name', 'dub'].includes(before.lemma)) return nounPhraseBefore(tokens, from - 1)
  if (before?.lemma === 'as' && tokens[from - 2]?.lemma === 'know') return nounPhraseBefore(tokens, from - 2)
  if (before?.pos === 'NOUN') return nounPhraseBefore(tokens, from)
  const isApposition = tokens[to]?.text === ',' && ['a', 'an', 'the'].includes(tokens[to + 1]?.lemma ?? '')
  return isApposition ? nounPhraseAfter(tokens, to + 2) : null
}

/** The last two nouns before `end` (the -ing of "messaging app" counts as a noun); null where none stand there. */
function nounPhraseBefore(tokens: readonly Token[], end: number): string | null {
  const words: string[] = []
  for (let index = end - 1; index >= 0 && words.length < 2; index -= 1) {
    const token = tokens[index]
    if (!token || !isNounLike(token, words.length === 0)) break
    // the tagger makes "application" of "app"
    words.unshift(/^apps?$/.test(token.text) ? 'app' : foldWord(token.lemma))
  }
  return words.length > 0 ? words.join(' ') : null
}

function nounPhraseAfter(tokens: readonly Token[], start: number): string | null {
  let end = start
  while (end < tokens.length && end - start < 6 && isPhraseWord(tokens[end])) end += 1
  return nounPhraseBefore(tokens, end)
}

function isPhraseWord(token: Token | undefined): boolean {
  return (
    token !== undefined && (['NOUN', 'ADJ'].includes(token.pos) || token.text === '-' || /(ed|ing)$/.test(token.text))
  )
}

function isNounLike(token: Token, isHead: boolean): boolean {
  return token.pos === 'NOUN' || (!isHead && /ing$/.test(token.text) && token.pos !== 'AUX')
}
