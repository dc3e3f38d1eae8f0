'use client'
import { useTranslations } from '#i18n'
import { memo, useMemo } from 'react'
import type { ClaimMark } from '@/lib/core/compare/corroboration'
import { type Piece, toPieces } from '@/lib/core/compare/marked-text'
import type { ReadArticle, ReadClaim } from '@/lib/core/reading'
import type { Draft } from './by-hand/use-by-hand'
import { rolesAmong } from './claim-roles'
import { DRAFT_ID, Passage } from './passage'
import { describeMarks } from './passage-marks'

interface Props {
  article: ReadArticle
  claims: readonly ReadClaim[]
  marks: ReadonlyMap<number, ClaimMark>
  roles: string
  draft: Draft | null
  /** The paragraph after which "Not mentioned here" stands; null where it does not. */
  silentAfter: number | null
  rest: string
}

/** The paragraphs of an article. */
export const ColumnText = memo(function ColumnText({ article, claims, draft, silentAfter, marks, roles, rest }: Props) {
  const t = useTranslations('columns')
  const rows = useMemo(() => cut(article, claims, draft), [article, claims, draft])
  const described = useMemo(() => rows.map((row) => describeMarks(row, marks)), [rows, marks])
  return (
    <div className="body" dir="auto" data-text={article.id}>
      {rows.map((row, at) => (
        <div key={article.blocks[at]!.start} className="contents">
          <Passage pieces={row} marks={described[at]!} roles={rolesAmong(roles, row)} rest={rest} />
          {silentAfter === at && (
            <p className="silent" id={`silent-${article.id}`} dir="auto">
              {t('silent')}
            </p>
          )}
        </div>
      ))}
    </div>
  )
})

// With a claim's bounds being moved, or a new one, drawn where it stands now.
function cut(article: ReadArticle, claims: readonly ReadClaim[], draft: Draft | null): Piece[][] {
  const moved = claims.map((claim) => (claim.id === draft?.claimId ? { ...claim, ...draft, id: claim.id } : claim))
  const made = draft && draft.claimId === null ? [{ ...draft, id: DRAFT_ID }] : []
  return toPieces(article.text, article.blocks, [...moved, ...made])
}
