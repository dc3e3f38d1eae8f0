import { otherEnd } from '@/lib/core/compare/reading-index'
import { toShown } from '@/lib/core/compare/shown-stance'
import type { Workspace } from './workspace-context'

/** The claims that stand out: the selected one as "selected", and its matches by how they stand to it. */
export function listRoles({
  selected,
  evidence,
}: Pick<Workspace, 'selected' | 'evidence'>): ReadonlyMap<number, string> {
  if (!selected) return new Map()
  const matches = evidence.flatMap((entry) => entry.links)
  return new Map([
    [selected.id, 'selected'],
    ...matches.map((link) => [otherEnd(link, selected.id), toShown(link)] as const),
  ])
}

/** The roles of some claims, "12=selected 15=contradicts": as text, so that what is drawn is drawn again only when it differs. */
export function describeRoles(roles: ReadonlyMap<number, string>, among: ReadonlySet<number>): string {
  const here = [...among].filter((id) => roles.has(id))
  return here.map((id) => `${id}=${roles.get(id)}`).join(' ')
}

/** The roles by claim. */
export function parseRoles(roles: string): Map<number, string> {
  const entries = roles
    .split(' ')
    .filter(Boolean)
    .map((entry) => entry.split('='))
  return new Map(entries.map(([id, role]) => [Number(id), role!]))
}
