import { MARK_WORDS } from '@/components/stance-words'
import { SUBTYPE_WORDS } from '@/components/evidence/subtype-words'
import {
  CLAIM_CHANGES,
  LINK_CHANGES,
  type ClaimChange,
  type FindingChanges,
  type LinkChange,
  type Suggestion,
} from '@/lib/core/compare/finding-changes'

type Kind = ClaimChange['kind'] | LinkChange['kind']

/** What each kind of change is called, and what it means for the reader. */
export const CHANGE_WORDS: Readonly<Record<Kind, { readonly heading: string; readonly note: string }>> = {
  disagrees: {
    heading: 'Worth a look: the engine now says otherwise than was judged',
    note: 'What was judged stands. Look whether it still holds.',
  },
  'as-judged': {
    heading: 'The engine now says what was judged',
    note: 'Nothing to do.',
  },
  added: { heading: 'Links found anew', note: 'Suggestions that nobody has judged.' },
  changed: { heading: 'Links with another stance', note: 'Suggestions that nobody had judged.' },
  gone: { heading: 'Links no longer suggested', note: 'Nobody had judged them; they are not shown any more.' },
  found: { heading: 'Claims found anew', note: '' },
  kept: { heading: 'Claims no longer found, but kept', note: 'Somebody worked on them, so they stay as they are.' },
  lost: { heading: 'Claims no longer found', note: 'Nobody had worked on them; they are not marked any more.' },
  bounds: { heading: 'Claims found with other bounds', note: 'Nobody had set their bounds by hand.' },
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
export function describeSuggestion(suggestion: Suggestion | null): string {
  if (!suggestion) return 'no link'
  const { stance, subtype } = suggestion
  return subtype ? `${MARK_WORDS[stance].word} (${SUBTYPE_WORDS[subtype]})` : MARK_WORDS[stance].word
}

/** "judged: agrees · engine before: agrees · engine now: contradicts (number)". */
export function describeLinkChange({ kind, before, now, decided }: LinkChange): string {
  if (kind === 'added') return describeSuggestion(now)
  if (kind === 'gone') return `was: ${describeSuggestion(before)}`
  const engine = `before: ${describeSuggestion(before)} · now: ${describeSuggestion(now)}`
  return decided === null ? engine : `judged: ${MARK_WORDS[decided].word} · engine ${engine}`
}

/** "5 changes: 2 links, 3 claims"; "Nothing changed". */
export function sumChanges({ claims, links }: FindingChanges): string {
  const total = claims.length + links.length
  if (total === 0) return 'Nothing changed'
  const parts = [links.length > 0 && count(links.length, 'link'), claims.length > 0 && count(claims.length, 'claim')]
  return `${count(total, 'change')}: ${parts.filter(Boolean).join(', ')}`
}

function count(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? '' : 's'}`
}
