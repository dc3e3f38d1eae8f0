'use client'
import { useTranslations } from '#i18n'
import { Fragment, memo } from 'react'
import type { ClaimMark } from '@/lib/core/compare/corroboration'
import type { Piece } from '@/lib/core/compare/marked-text'
import { parseRoles } from './claim-roles'
import { parseMarks } from './passage-marks'
import { toSign, toSpoken, toTone } from './mark-words'

/** The id under which a claim that is only being made is drawn. */
export const DRAFT_ID = -1

export interface PassageProps {
  readonly pieces: readonly Piece[]
  /** "12=contradicted/contradicts/1/2": how each claim of this paragraph stands. */
  readonly marks: string
  /** "12=selected 15=contradicts": the claims of this paragraph that stand out now. */
  readonly roles: string
  /** What follows "?claim=12" in the address of a claim. */
  readonly rest: string
}

/**
 * A paragraph with its claims. It is drawn again only when something in it changes; far from what is seen, its words are not
 * even laid out, and it takes the room that so many characters are likely to need.
 */
export const Passage = memo(function Passage({ pieces, roles, marks, rest }: PassageProps) {
  const role = parseRoles(roles)
  const mark = parseMarks(marks)
  const start = pieces[0]?.start ?? 0
  const length = (pieces.at(-1)?.end ?? start) - start
  return (
    <p
      className="passage"
      data-start={start}
      data-lit={roles === '' ? undefined : ''}
      style={{ '--characters': length } as React.CSSProperties}
    >
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
              mark={mark.get(piece.claim)}
              role={role.get(piece.claim)}
              rest={rest}
            />
          )}
          {piece.badges.map((id) => (
            <ClaimBadge key={id} claim={id} mark={mark.get(id)} rest={rest} />
          ))}
        </Fragment>
      ))}
    </p>
  )
})

interface ClaimProps {
  claim: number
  mark: ClaimMark | undefined
  rest: string
}

function ClaimPiece({ piece, claim, role, mark, rest }: ClaimProps & { piece: Piece; role: string | undefined }) {
  const t = useTranslations('columns')
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
        {piece.first && mark && <span className="sr-only select-none">{` (${toSpoken(mark, t)})`}</span>}
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
function ClaimBadge({ claim, mark, rest }: ClaimProps) {
  const t = useTranslations('columns')
  return (
    <mark className="claim" data-kind="badge" data-tone={mark && toTone(mark)}>
      <a id={`c${claim}`} href={`?claim=${claim}${rest}#c${claim}`} data-claim={claim} draggable={false}>
        <sup aria-hidden>{(mark && toSign(mark)) || '•'}</sup>
        <span className="sr-only select-none">{mark ? toSpoken(mark, t) : t('claim')}</span>
      </a>
    </mark>
  )
}
