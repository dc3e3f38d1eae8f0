import type { ReadClaim, ReadLink, StanceCounts } from '@/lib/core/reading'
import type { ReadingAddress } from './reading-address'
import { isUnjudged, listRelatedLinks, type ReadingIndex } from './reading-index'
import { toShown } from './shown-stance'

/** The part of the address that narrows claims down. */
export type ClaimFilter = Pick<ReadingAddress, 'show' | 'query' | 'tag'>

/** True where a filter narrows anything down. */
export function isFiltering(filter: ClaimFilter): boolean {
  return filter.show.length > 0 || filter.query.trim() !== '' || filter.tag !== ''
}

/** True where a claim, or what is linked to it, is what the filter asks for. Search looks at its words, notes and tags. */
export function matchesFilter(index: ReadingIndex, claim: ReadClaim, filter: ClaimFilter): boolean {
  return (
    matchesAnyShow(index, claim, filter) &&
    matchesTag(index, claim, filter.tag) &&
    matchesQuery(index, claim, filter.query)
  )
}

function matchesAnyShow(index: ReadingIndex, claim: ReadClaim, { show }: ClaimFilter): boolean {
  return show.length === 0 || listRelatedLinks(index, claim.id).some((link) => matchesShow(link, show))
}

/** True where a link is one of what is asked for, or nothing is. */
export function matchesShow(link: ReadLink, show: ClaimFilter['show']): boolean {
  return show.length === 0 || show.some((one) => (one === 'unjudged' ? isUnjudged(link) : toShown(link) === one))
}

function matchesTag(index: ReadingIndex, claim: ReadClaim, tag: string): boolean {
  if (tag === '') return true
  return claim.tags.includes(tag) || listRelatedLinks(index, claim.id).some((link) => link.tags.includes(tag))
}

function matchesQuery(index: ReadingIndex, claim: ReadClaim, query: string): boolean {
  const words = fold(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const links = listRelatedLinks(index, claim.id)
  const notes = links.flatMap((link) => [link.note, link.decision?.reason ?? '', ...link.tags])
  const text = fold([claim.exact, claim.note, ...claim.tags, ...notes].join('\n'))
  return words.every((word) => text.includes(word))
}

/** Text without accents and case, for searching: "Café" is found by "cafe". */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Links by what a reader filters on. */
export function countStances(index: ReadingIndex): StanceCounts {
  const links = [...index.links.values()]
  return {
    agrees: links.filter((link) => link.stance === 'agrees').length,
    contradicts: links.filter((link) => toShown(link) === 'contradicts').length,
    updated: links.filter((link) => toShown(link) === 'updated').length,
    scope: links.filter((link) => link.stance === 'scope').length,
    unjudged: links.filter(isUnjudged).length,
  }
}
