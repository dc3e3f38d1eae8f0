/**
 * Finds names as runs of capitalised words, because no tagger at hand knows people and places.
 *
 *   "Swedish Prime Minister Ola Berg told Radio Nord"
 *    ───┬───                ───┬───      ────┬─────
 *    place sweden        person ola berg   organisation
 *
 * Known names are cut out first; titles say "person" and are left out; the rest of a run is one name.
 */
import { resolveAliases } from '@/lib/core/extract/name-aliases'
import { classifyPiece } from '@/lib/core/extract/name-kind'
import { findPieces, type NamePiece } from '@/lib/core/extract/name-pieces'
import type { SentenceTokens } from '@/lib/core/extract/sentence-tokens'
import type { Name } from '@/lib/core/vocabulary'

/** Returns the names written in the sentences, in reading order; aliases inside the article share a key. */
export function findNames(text: string, sentences: readonly SentenceTokens[]): Name[] {
  const pieces = dropDoubtful(sentences.flatMap(findPieces))
  const named = pieces.map((piece) => ({ ...piece, ...classifyPiece(piece) }))
  return resolveAliases(named).map((piece) => ({
    start: piece.start,
    end: piece.end,
    exact: text.slice(piece.start, piece.end),
    kind: piece.kind,
    type: piece.type,
    key: piece.key,
    inferred: false,
  }))
}

/** A capital at the start of a sentence or in a headline counts only if the same words are a name elsewhere. */
function dropDoubtful(pieces: readonly NamePiece[]): NamePiece[] {
  const certain = new Set<string>()
  for (const piece of pieces) {
    if (piece.doubtful) continue
    certain.add(piece.words.join(' '))
    certain.add(piece.words.at(-1) ?? '')
  }
  return pieces.filter((piece) => !piece.doubtful || certain.has(piece.words.join(' ')))
}
