import type { Translator } from '@/i18n/types'
import {
  CLAIM_CHANGES,
  LINK_CHANGES,
  type FindingChanges,
  type LinkChange,
  type Suggestion,
} from '@/lib/core/compare/finding-changes'

export interface ReanalysisWords {
  readonly reanalysis: Translator<'reanalysis'>
  readonly stances: Translator<'stances'>
}

/** The changes by kind: first what a person should look at, then links, then claims; kinds without any are left out. */
export function groupChanges({ claims, links }: FindingChanges) {
  return {
    links: LINK_CHANGES.map((kind) => ({ kind, changes: links.filter((change) => change.kind === kind) })).filter(
      hasAny,
    ),
    claims: CLAIM_CHANGES.map((kind) => ({ kind, changes: claims.filter((change) => change.kind === kind) })).filter(
      hasAny,
    ),
  }
}

function hasAny({ changes }: { changes: readonly unknown[] }): boolean {
  return changes.length > 0
}

/** "contradicts (number)", "no link". */
export function describeSuggestion(suggestion: Suggestion | null, { reanalysis, stances }: ReanalysisWords): string {
  if (!suggestion) return reanalysis('noLink')
  const { subtype } = suggestion
  const stance = stances(`${suggestion.stance}.word`)
  return subtype ? reanalysis('stanceIn', { stance, subtype: stances(`subtypes.${subtype}`) }) : stance
}

/** "judged: agrees · engine before: agrees · engine now: contradicts (number)". */
export function describeLinkChange(change: LinkChange, words: ReanalysisWords): string {
  const { reanalysis, stances } = words
  const now = describeSuggestion(change.now, words)
  const before = describeSuggestion(change.before, words)
  if (change.kind === 'added') return now
  if (change.kind === 'gone') return reanalysis('was', { before })
  return change.decided === null
    ? reanalysis('change', { before, now })
    : reanalysis('judgedChange', { before, now, decided: stances(`${change.decided}.word`) })
}

/** "5 changes: 2 links, 3 claims"; "Nothing changed". */
export function sumChanges(changes: FindingChanges, t: Translator<'reanalysis'>): string {
  const [links, claims] = [changes.links.length, changes.claims.length]
  const total = links + claims
  if (total === 0) return t('sum.none')
  return t(`sum.${claims === 0 ? 'links' : links === 0 ? 'claims' : 'both'}`, { total, links, claims })
}
