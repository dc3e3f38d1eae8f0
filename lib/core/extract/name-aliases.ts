import { toInitials } from '@/lib/core/extract/initials'
import type { NameClass } from '@/lib/core/extract/name-kind'
import type { NamePiece } from '@/lib/core/extract/name-pieces'

/** A piece with its kind, type and key. */
export type ClassifiedPiece = NamePiece & NameClass

/** Gives pieces that mean the same a common key, kind and type: "Akim Dal" … "Dal"; "Nordic Press Office (NPO)". */
export function resolveAliases(pieces: readonly ClassifiedPiece[]): ClassifiedPiece[] {
  const initials = findInitials(pieces)
  const fullNames = findFullNames(pieces)
  const settled = pieces.map((piece) => {
    if (piece.known) return piece
    const key = initials.get(piece.key) ?? fullNames(piece)
    return key === null ? piece : { ...piece, key }
  })
  return shareKinds(settled)
}

/** "Nordic Press Office (NPO)": the letters in brackets stand for the name before them; without brackets for the one name they fit. */
function findInitials(pieces: readonly ClassifiedPiece[]): Map<string, string> {
  const found = findSpeltInitials(pieces)
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1]
    if (!before || before.sentence !== piece.sentence || piece.known || piece.words.length > 1) return
    const opens = piece.sentence.tokens[piece.from - 1]?.text === '(' && before.to === piece.from - 1
    if (opens && piece.sentence.tokens[piece.to]?.text === ')') found.set(piece.key, before.key)
  })
  return found
}

/** "NPO" in an article that names the Nordic Press Office, and nothing else that begins with these letters. */
function findSpeltInitials(pieces: readonly ClassifiedPiece[]): Map<string, string> {
  const byInitials = new Map<string, Set<string>>()
  for (const { key, kind } of pieces) {
    const initials = kind === 'person' || kind === 'place' ? '' : toInitials(key)
    if (initials.length > 2) byInitials.set(initials, (byInitials.get(initials) ?? new Set()).add(key))
  }
  const found = new Map<string, string>()
  for (const { key, known, words, sentence, from } of pieces) {
    const [full, ...others] = byInitials.get(key) ?? []
    const text = sentence.tokens[from]?.text ?? ''
    if (!known && words.length === 1 && text === text.toUpperCase() && full !== undefined && others.length === 0)
      found.set(key, full)
  }
  return found
}

/** People of one surname looked at: a family, not a list. */
const MOST_NAMESAKES = 12

/** Looks up the one longer name that a surname or a shortened name stands for; null where there is none or more than one. */
function findFullNames(pieces: readonly ClassifiedPiece[]): (piece: ClassifiedPiece) => string | null {
  const byLast = new Map<string, Set<string>>()
  for (const { words, kind, key, known } of pieces) {
    if (known || words.length < 2 || (kind !== 'person' && kind !== 'unknown')) continue
    // The key has no "Jr." at its end.
    const last = key.split(' ').at(-1) ?? ''
    const keys = byLast.get(last) ?? new Set()
    if (keys.size < MOST_NAMESAKES) byLast.set(last, keys.add(key))
  }
  return ({ words, kind }) => {
    if (kind === 'organisation' || kind === 'thing') return null
    const keys = [...(byLast.get(words.at(-1) ?? '') ?? [])].filter((key) =>
      words.every((word) => key.split(' ').includes(word)),
    )
    const longest = keys.sort((a, b) => b.length - a.length)[0]
    return longest !== undefined && keys.every((key) => isShortFor(key, longest)) ? longest : null
  }
}

function isShortFor(short: string, long: string): boolean {
  const words = long.split(' ')
  return short.split(' ')[0] === words[0] && short.split(' ').every((word) => words.includes(word))
}

/** All pieces with one key get the most telling kind found for it: a title once is enough to make a person. */
function shareKinds(pieces: readonly ClassifiedPiece[]): ClassifiedPiece[] {
  const best = new Map<string, ClassifiedPiece>()
  for (const piece of pieces) {
    const held = best.get(piece.key)
    if (!held || weight(piece) > weight(held)) best.set(piece.key, piece)
  }
  return pieces.map((piece) => {
    const { kind, type } = best.get(piece.key) ?? piece
    return { ...piece, kind, type }
  })
}

function weight({ kind, type, titled, known }: ClassifiedPiece): number {
  if (known) return 5
  if (titled || (kind === 'person' && type !== null)) return 4
  return (kind === 'unknown' ? 0 : kind === 'place' ? 1 : 2) + (type === null ? 0 : 1)
}
