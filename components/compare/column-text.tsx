'use client'
import { useTranslations } from '#i18n'
import { useMemo } from 'react'
import type { ClaimMark } from '@/lib/core/compare/corroboration'
import { type Piece, toPieces } from '@/lib/core/compare/marked-text'
import type { ReadArticle, ReadClaim } from '@/lib/core/reading'
import type { Draft } from './by-hand/use-by-hand'
import { toSpoken } from './mark-words'
import { DRAFT_ID } from './passage'
import { describeMarks } from './passage-marks'
import { cutStretches, Stretch } from './stretch'
import { useRovingStop } from './use-roving-stop'
import { useWorkspace, type Workspace } from './workspace-context'

interface Props {
  article: ReadArticle
  claims: readonly ReadClaim[]
  marks: ReadonlyMap<number, ClaimMark>
  draft: Draft | null
  /** The paragraph after which "Not mentioned here" stands; null where it does not. */
  silentAfter: number | null
  rest: string
}

/** The paragraphs of an article. */
export function ColumnText({ article, claims, draft, silentAfter, marks, rest }: Props) {
  const t = useTranslations('columns')
  const workspace = useWorkspace()
  useRovingStop(article.id, findStop(workspace, article.id), claims, draft)
  const stretches = useMemo(() => cutStretches(cut(article, claims, draft)), [article, claims, draft])
  const described = useMemo(() => stretches.map((stretch) => describeMarks(stretch.claims, marks)), [stretches, marks])
  const speak = useMemo(() => remember((mark: ClaimMark) => toSpoken(mark, t)), [t])
  return (
    <div className="body" dir="auto" data-text={article.id}>
      {stretches.map(({ first, rows, claims: here }, at) => (
        <Stretch
          key={first}
          rows={rows}
          marks={described[at]!}
          claims={here}
          rest={rest}
          speak={speak}
          silentId={`silent-${article.id}`}
          silentAfter={silentAfter !== null && rows[silentAfter - first] ? silentAfter - first : null}
        />
      ))}
    </div>
  )
}

// The claim that Tab reaches: the selected one, its match, or the first.
function findStop({ index, selected, pair, evidence, passes }: Workspace, articleId: number): number | null {
  const claims = index.claimsOf.get(articleId) ?? []
  if (selected?.articleId === articleId) return selected.id
  const links = [...(pair ? [pair] : []), ...(evidence.find((entry) => entry.article.id === articleId)?.links ?? [])]
  const match = claims.find((claim) => links.some((link) => link.a === claim.id || link.b === claim.id))
  return (match ?? claims.find(passes) ?? claims[0])?.id ?? null
}

// With a claim's bounds being moved, or a new one, drawn where it stands now.
function cut(article: ReadArticle, claims: readonly ReadClaim[], draft: Draft | null): Piece[][] {
  const moved = claims.map((claim) => (claim.id === draft?.claimId ? { ...claim, ...draft, id: claim.id } : claim))
  const made = draft && draft.claimId === null ? [{ ...draft, id: DRAFT_ID }] : []
  return toPieces(article.text, article.blocks, [...moved, ...made])
}

// Hundreds of claims stand alike: the same words are put together once.
function remember(say: (mark: ClaimMark) => string): (mark: ClaimMark) => string {
  const said = new Map<string, string>()
  return (mark) => {
    const key = `${mark.kind} ${mark.stance} ${mark.count} ${mark.of}`
    if (!said.has(key)) said.set(key, say(mark))
    return said.get(key)!
  }
}
