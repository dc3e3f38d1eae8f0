import { otherEnd } from '@/lib/core/compare/reading-index'
import type { Workspace } from './workspace-context'

/** The claims that stand out: the selected one, and its matches by their stance. */
export function describeClaimRoles({
  selected,
  evidence,
}: Pick<Workspace, 'selected' | 'evidence'>): Map<number, string> {
  if (!selected) return new Map()
  const links = evidence.flatMap((entry) => entry.links)
  const roles = new Map<number, string>(links.map((link) => [otherEnd(link, selected.id), link.stance]))
  return roles.set(selected.id, 'selected')
}
