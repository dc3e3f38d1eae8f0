import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { ItsFunction, PartOfSpeech } from 'wink-nlp'
import type { Span } from '@/lib/core/vocabulary'

/** A word or sign of the text. `lemma` is lower case; `pos` is a Universal Dependencies part of speech ("NOUN", "PROPN" …). */
export interface Token extends Span {
  readonly text: string
  readonly lemma: string
  readonly pos: string
}

/** The tokeniser calls itself once for each sign in a run without spaces; longer runs would exhaust its stack. */
const LONGEST_RUN = 400
/** Tagging is linear only over short documents: a text is read in pieces of about this many UTF-16 units. */
const PIECE_LENGTH = 4000

const nlp = winkNLP(model, ['sbd', 'pos'])

/** Returns the words and signs of a text in order, white space left out; `offset` is added to every span. */
export function splitTokens(text: string, offset = 0): Token[] {
  const tokens: Token[] = []
  for (const piece of splitPieces(text)) readPiece(text.slice(piece.start, piece.end), piece.start + offset, tokens)
  return tokens
}

function readPiece(piece: string, offset: number, tokens: Token[]): void {
  if (piece.trim() === '') return
  const doc = nlp.readDoc(piece).tokens()
  const words = doc.out()
  const lemmas = doc.out(nlp.its.lemma as ItsFunction<string>) as string[]
  const tags = doc.out(nlp.its.pos as ItsFunction<PartOfSpeech>) as string[]
  let cursor = 0
  words.forEach((word, index) => {
    const start = piece.indexOf(word, cursor)
    // White space is a token of its own for the library, and a few exotic signs come back changed: neither is a word.
    if (word.trim() === '' || start < 0) return
    cursor = start + word.length
    const lemma = (lemmas[index] ?? word).toLowerCase()
    tokens.push({ start: start + offset, end: cursor + offset, text: word, lemma, pos: tags[index] ?? 'X' })
  })
}

/** Cuts at line ends, else at white space, else (a run without any) at a fixed length that splits no surrogate pair. */
function splitPieces(text: string): Span[] {
  const pieces: Span[] = []
  let start = 0
  let lastBreak = 0
  for (let index = 0; index <= text.length; index += 1) {
    const atEnd = index === text.length
    const isLineEnd = !atEnd && text[index] === '\n'
    const isSpace = !atEnd && /\s/.test(text[index] ?? '')
    const runTooLong = index - Math.max(lastBreak, start) >= LONGEST_RUN && !isLowSurrogate(text, index)
    if (atEnd || isLineEnd || runTooLong || (isSpace && index - start >= PIECE_LENGTH)) {
      if (index > start) pieces.push({ start, end: index })
      start = index
    }
    if (isSpace || runTooLong) lastBreak = index
  }
  return pieces
}

function isLowSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  return unit >= 0xdc00 && unit <= 0xdfff
}
