import { otherEnd } from '@/lib/core/compare/reading-index'
import { toShown } from '@/lib/core/compare/shown-stance'
import type { Workspace } from './workspace-context'

/**
 * Those of some claims that stand out: the selected one, and matches of it by their stance. "12=selected 15=contradicts": as
 * text, so that what is drawn is drawn again only when it differs.
 */
export function describeRoles(
  { selected, evidence }: Pick<Workspace, 'selected' | 'evidence'>,
  among: ReadonlySet<number>,
): string {
  if (!selected) return ''
  const matches = evidence
    .flatMap((entry) => entry.links)
    .map((link) => [otherEnd(link, selected.id), toShown(link)] as const)
    .filter(([id]) => among.has(id))
  const own = among.has(selected.id) ? [[selected.id, 'selected'] as const] : []
  return [...own, ...matches].map(([id, role]) => `${id}=${role}`).join(' ')
}

/** The roles by claim. */
export function parseRoles(roles: string): Map<number, string> {
  const entries = roles
    .split(' ')
    .filter(Boolean)
    .map((entry) => entry.split('='))
  return new Map(entries.map(([id, role]) => [Number(id), role!]))
}
