'use client'
import { memo } from 'react'
import type { ClaimMark } from '@/lib/core/compare/corroboration'
import type { Piece } from '@/lib/core/compare/marked-text'
import { parseRoles } from './claim-roles'
import { toSign, toSpoken, toTone } from './mark-words'

/** The id under which a claim that is only being made is drawn. */
export const DRAFT_ID = -1

export interface PassageProps {
  readonly pieces: readonly Piece[]
  readonly marks: ReadonlyMap<number, ClaimMark>
  /** "12=selected 15=contradicts": the claims of this paragraph that stand out now. */
  readonly roles: string
  /** The one claim that Tab reaches; null: none here; "all" before scripts run. */
  readonly stop: number | 'all' | null
  /** What follows "?claim=12" in the address of a claim. */
  readonly rest: string
}

/** A paragraph with its claims. It is drawn again only when something in it changes. */
export const Passage = memo(function Passage({ pieces, roles, ...shared }: PassageProps) {
  const role = parseRoles(roles)
  return (
    <p className="passage" data-lit={roles === '' ? undefined : ''}>
      {pieces.map((piece) => (
        <PieceView key={piece.start} {...shared} piece={piece} role={role.get(piece.claim ?? 0)} />
      ))}
    </p>
  )
})

type Shared = Omit<PassageProps, 'pieces' | 'roles'>

function PieceView({ piece, role, ...shared }: Shared & { piece: Piece; role: string | undefined }) {
  const { claim, start, text, badges } = piece
  return (
    <>
      {claim === null || claim === DRAFT_ID ? (
        <span data-start={start} className={claim === DRAFT_ID ? 'draft' : undefined}>
          {text}
        </span>
      ) : (
        <ClaimPiece {...shared} piece={piece} claim={claim} role={role} />
      )}
      {badges.map((id) => (
        <ClaimBadge key={id} {...shared} claim={id} />
      ))}
    </>
  )
}

interface ClaimPieceProps extends Shared {
  piece: Piece
  claim: number
  role: string | undefined
}

function ClaimPiece({ piece, claim, role, marks, stop, rest }: ClaimPieceProps) {
  const mark = marks.get(claim)
  const reached = piece.first && (stop === 'all' || stop === claim)
  return (
    <mark className="claim" data-kind={mark?.kind ?? 'single'} data-tone={mark && toTone(mark)} data-role={role}>
      <a
        id={piece.first ? `c${claim}` : undefined}
        href={`?claim=${claim}${rest}#c${claim}`}
        data-claim={claim}
        data-start={piece.start}
        tabIndex={reached ? undefined : -1}
        aria-current={role === 'selected' ? 'true' : undefined}
        draggable={false}
      >
        {piece.text}
        {piece.first && mark && <span className="sr-only select-none">{` (${toSpoken(mark)})`}</span>}
      </a>
      {piece.last && mark?.stance && (
        <sup aria-hidden data-claim={claim}>
          {toSign(mark)}
        </sup>
      )}
    </mark>
  )
}

// A claim whose words all belong to shorter ones.
function ClaimBadge({ claim, marks, stop, rest }: Shared & { claim: number }) {
  const mark = marks.get(claim)
  return (
    <mark className="claim" data-kind="badge" data-tone={mark && toTone(mark)}>
      <a
        id={`c${claim}`}
        href={`?claim=${claim}${rest}#c${claim}`}
        data-claim={claim}
        tabIndex={stop === 'all' || stop === claim ? undefined : -1}
        draggable={false}
      >
        <sup aria-hidden>{(mark && toSign(mark)) || '•'}</sup>
        <span className="sr-only select-none">{mark ? toSpoken(mark) : 'claim'}</span>
      </a>
    </mark>
  )
}
