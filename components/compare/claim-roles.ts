import type { Piece } from '@/lib/core/compare/marked-text'
import { otherEnd } from '@/lib/core/compare/reading-index'
import { toShown } from '@/lib/core/compare/shown-stance'
import type { Workspace } from './workspace-context'

/**
 * The claims of an article that stand out: the selected one, and matches of it by their stance. "12=selected" or
 * "15=contradicts 18=agrees": as text, so that what is drawn is drawn again only when it differs.
 */
export function describeRoles(
  { selected, evidence }: Pick<Workspace, 'selected' | 'evidence'>,
  articleId: number,
): string {
  if (!selected) return ''
  if (selected.articleId === articleId) return `${selected.id}=selected`
  const links = evidence.find((entry) => entry.article.id === articleId)?.links ?? []
  return links.map((link) => `${otherEnd(link, selected.id)}=${toShown(link)}`).join(' ')
}

/** The roles by claim. */
export function parseRoles(roles: string): Map<number, string> {
  const entries = roles
    .split(' ')
    .filter(Boolean)
    .map((entry) => entry.split('='))
  return new Map(entries.map(([id, role]) => [Number(id), role!]))
}

/** The part of the roles that concerns some paragraphs. */
export function rolesAmong(roles: string, rows: readonly (readonly Piece[])[]): string {
  if (roles === '') return ''
  const here = [...parseRoles(roles)].filter(([id]) =>
    rows.some((row) => row.some((piece) => piece.claim === id || piece.badges.includes(id))),
  )
  return here.map(([id, role]) => `${id}=${role}`).join(' ')
}
