import { Fragment, memo } from 'react'
import type { ClaimMark } from '@/lib/core/compare/corroboration'
import type { Piece } from '@/lib/core/compare/marked-text'
import { toSign, toTone } from './mark-words'

/** The id under which a claim that is only being made is drawn. */
export const DRAFT_ID = -1

interface Props {
  readonly pieces: readonly Piece[]
  readonly marks: ReadonlyMap<number, ClaimMark>
  /** Those of its claims that stand out now: "selected", or how they stand to the selected one. */
  readonly roles: ReadonlyMap<number, string>
  /** What follows "?claim=12" in the address of a claim. */
  readonly rest: string
  /** What a screen reader says after a claim. */
  readonly speak: (mark: ClaimMark) => string
}

/** A paragraph with its claims. */
export const Passage = memo(function Passage({ pieces, marks, roles, rest, speak }: Props) {
  return (
    <p className="passage" data-start={pieces[0]?.start ?? 0} data-lit={roles.size > 0 ? '' : undefined}>
      {pieces.map((piece) => (
        <Fragment key={piece.start}>
          {piece.claim === null ? (
            piece.text
          ) : piece.claim === DRAFT_ID ? (
            <span className="draft">{piece.text}</span>
          ) : (
            <ClaimPiece
              piece={piece}
              claim={piece.claim}
              mark={marks.get(piece.claim)}
              role={roles.get(piece.claim)}
              rest={rest}
              speak={speak}
            />
          )}
          {piece.badges.map((id) => (
            <ClaimBadge key={id} claim={id} mark={marks.get(id)} rest={rest} speak={speak} />
          ))}
        </Fragment>
      ))}
    </p>
  )
})

interface ClaimProps extends Pick<Props, 'rest' | 'speak'> {
  readonly claim: number
  readonly mark: ClaimMark | undefined
}

function ClaimPiece({
  piece,
  claim,
  role,
  mark,
  rest,
  speak,
}: ClaimProps & { piece: Piece; role: string | undefined }) {
  return (
    <mark className="claim" data-kind={mark?.kind ?? 'single'} data-tone={mark && toTone(mark)} data-role={role}>
      <a
        id={piece.first ? `c${claim}` : undefined}
        href={`?claim=${claim}${rest}#c${claim}`}
        data-claim={claim}
        tabIndex={piece.first ? undefined : -1}
        aria-current={role === 'selected' ? 'true' : undefined}
        draggable={false}
      >
        {piece.text}
        {piece.first && mark && <span className="sr-only select-none">{` (${speak(mark)})`}</span>}
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
function ClaimBadge({ claim, mark, rest, speak }: ClaimProps) {
  return (
    <mark className="claim" data-kind="badge" data-tone={mark && toTone(mark)}>
      <a id={`c${claim}`} href={`?claim=${claim}${rest}#c${claim}`} data-claim={claim} draggable={false}>
        <sup aria-hidden>{(mark && toSign(mark)) || '•'}</sup>
        {mark && <span className="sr-only select-none">{speak(mark)}</span>}
      </a>
    </mark>
  )
}
