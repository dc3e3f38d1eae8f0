/** From claim to claim: down a column, across the columns, from contradiction to contradiction. */
import { otherEnd } from '@/lib/core/compare/reading-index'
import { findContradiction, findMatch } from '@/lib/core/compare/reading-order'
import { toShown } from '@/lib/core/compare/shown-stance'
import type { ReadLink } from '@/lib/core/reading'
import type { Means } from './means'

export function stepClaim(step: 1 | -1, { target, workspace, announce, t }: Means): boolean {
  const { index, selected, at: shown, passes, select } = workspace
  const focused = target.closest<HTMLElement>('[data-claim]')?.dataset.claim
  const here = focused ? Number(focused) : (selected?.id ?? null)
  const articleId = index.claims.get(here ?? 0)?.articleId ?? shown ?? 0
  const claims = (index.claimsOf.get(articleId) ?? []).filter((claim) => claim.id === here || passes(claim))
  const at = claims.findIndex((claim) => claim.id === here)
  const next = claims[at < 0 ? 0 : at + step]
  if (next) select(next.id, { focus: 'passage' })
  else announce(t(step === 1 ? 'lastClaim' : 'firstClaim'))
  return true
}

export function stepMatch(step: 1 | -1, { workspace, announce, t }: Means): boolean {
  const { selected, columns, index, names, select } = workspace
  if (!selected) return false
  const column = columns[columns.indexOf(selected.articleId) + step]
  if (column === undefined) {
    announce(t('noColumn'))
    return true
  }
  const match = findMatch(index, selected.id, column)
  if (match) select(match.claim.id, { linkId: match.link.id, focus: 'passage' })
  else announce(t('noMatch', { name: names.get(column) ?? '' }))
  return true
}

export function stepContradiction(step: 1 | -1, means: Means): boolean {
  const { workspace, announce, t } = means
  const { index, columns, selected, pair, select } = workspace
  const next = findContradiction(index, columns, { claimId: selected?.id ?? null, linkId: pair?.id ?? null }, step)
  if (!next) announce(t('noContradictions'))
  else {
    select(next.claim.id, { linkId: next.link.id, focus: 'passage' })
    announce(describePair(next.link, next.claim.id, means))
  }
  return true
}

/** "contradicts Evening Mail: twelve were hurt": a link seen from one of its claims. */
export function describePair(link: ReadLink, claimId: number, { workspace, stances, t }: Means): string {
  const { index, names } = workspace
  const other = index.claims.get(otherEnd(link, claimId))
  if (!other) return ''
  const stance = stances(`${toShown(link)}.word`)
  return t('pair', { stance, name: names.get(other.articleId) ?? '', quote: other.exact })
}
