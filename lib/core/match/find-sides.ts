/**
 * The sides of a group whose claims contradict each other. Claims that agree are one camp, unless a surer contradiction stands
 * between them; camps that contradict each other take different sides, and who contradicts the same camp is on one side
 * with the others ("4" against "9" and "nine") unless their words say otherwise ("4" against "9" against "12": three sides).
 */
import type { GroupSide, Quote } from '@/lib/core/vocabulary'
import { saysOtherwise } from './side-words'

/** What two claims of a group are to each other, `a` and `b` as ids. */
export interface SideLink {
  readonly a: string
  readonly b: string
  readonly contradicts: boolean
  /** What each end says that the other contradicts, where the link quotes it. */
  readonly says: { readonly a: Quote | null; readonly b: Quote | null }
}

interface Camp {
  readonly claims: string[]
  readonly foes: Set<Camp>
  says: GroupSide['says']
}

/** Returns the sides, the one with most claims first; one side where nothing contradicts. `links` come surest first, `claims` in order. */
export function findSides(claims: readonly string[], links: readonly SideLink[]): GroupSide[] {
  const camps = new Map<string, Camp>(claims.map((id) => [id, { claims: [id], foes: new Set(), says: null }]))
  for (const link of links) {
    if (link.contradicts) setAgainst(camps, link)
    else unite(camps, link)
  }
  const sides: Camp[][] = []
  const placed = new Set<Camp>()
  for (const link of links) {
    for (const camp of link.contradicts ? [camps.get(link.a)!, camps.get(link.b)!] : []) {
      if (camp.foes.size > 0 && !placed.has(camp)) place(sides, camp)
      placed.add(camp)
    }
  }
  if (sides.length < 2) return [{ claims, says: null }]
  const order = new Map(claims.map((id, at) => [id, at]))
  return sides
    .map((side) => toSide(claims, side))
    .sort((x, y) => y.claims.length - x.claims.length || order.get(x.claims[0]!)! - order.get(y.claims[0]!)!)
}

function setAgainst(camps: ReadonlyMap<string, Camp>, { a, b, says }: SideLink): void {
  const one = camps.get(a)!
  const other = camps.get(b)!
  if (one === other) return
  one.foes.add(other)
  other.foes.add(one)
  one.says ??= says.a && { ...says.a, claim: a }
  other.says ??= says.b && { ...says.b, claim: b }
}

function unite(camps: Map<string, Camp>, { a, b }: SideLink): void {
  const one = camps.get(a)!
  const other = camps.get(b)!
  if (one === other || one.foes.has(other)) return
  one.claims.push(...other.claims)
  one.says ??= other.says
  for (const foe of other.foes) {
    foe.foes.delete(other)
    foe.foes.add(one)
    one.foes.add(foe)
  }
  for (const id of other.claims) camps.set(id, one)
}

/** On the first side that has no foe of it and says nothing else; a side of its own where there is none. */
function place(sides: Camp[][], camp: Camp): void {
  const fits = (other: Camp) =>
    !camp.foes.has(other) && !(camp.says && other.says && saysOtherwise(camp.says, other.says))
  const side = sides.find((one) => one.every(fits))
  if (side) side.push(camp)
  else sides.push([camp])
}

function toSide(order: readonly string[], camps: readonly Camp[]): GroupSide {
  const own = new Set(camps.flatMap((camp) => camp.claims))
  return { claims: order.filter((id) => own.has(id)), says: camps.find((camp) => camp.says)?.says ?? null }
}
