import { LOOKS } from '@/components/stance'
import type { ChangeKind, ChangeSummary } from '@/lib/core/reading'
import { STANCES } from '@/lib/core/vocabulary'

type Detail = ChangeSummary['detail']

const quoted = (words: string | undefined) => `“${words || '…'}”`

function pair({ quote, other }: Detail) {
  return `${quoted(quote)} and ${quoted(other)}`
}

/** "“nine were hurt” and 2 more": `count` claims, the first of them quoted. */
function several(quote: string | undefined, count: string | undefined) {
  const more = Number(count ?? 1) - 1
  return more > 0 ? `${quoted(quote)} and ${more} more` : quoted(quote)
}

function stanceWord(stance: string | undefined) {
  const known = STANCES.find((one) => one === stance)
  return known ? LOOKS[known].word : (stance ?? '')
}

function describeJudging(detail: Detail) {
  const before = detail.from === 'suggested' ? 'was only suggested' : `was: ${stanceWord(detail.from)}`
  const reason = detail.reason ? `, because ${quoted(detail.reason)}` : ''
  return `judged ${pair(detail)}: ${stanceWord(detail.stance)} (${before})${reason}`
}

function describeNotes(what: string, { tags, note }: Detail) {
  const parts = [
    tags !== undefined && (tags ? `tagged ${what}: ${tags}` : `took the tags off ${what}`),
    note !== undefined && (note ? `noted on ${what}: ${quoted(note)}` : `removed the note on ${what}`),
  ]
  return parts.filter(Boolean).join('; ')
}

const DEEDS: Readonly<Record<Exclude<ChangeKind, 'undo' | 'redo'>, (detail: Detail) => string>> = {
  'create-story': ({ title }) => `created the story ${quoted(title)}`,
  'rename-story': ({ from, to }) => `renamed the story ${quoted(from)} to ${quoted(to)}`,
  'delete-story': ({ title }) => `deleted the story ${quoted(title)}`,
  'add-article': ({ title }) => `added the article ${quoted(title)}`,
  'remove-article': ({ title }) => `removed the article ${quoted(title)}`,
  'order-articles': () => 'changed the order of the articles',
  'judge-link': describeJudging,
  'annotate-link': (detail) => describeNotes(`the link between ${pair(detail)}`, detail),
  'create-link': (detail) => `linked ${pair(detail)}: ${stanceWord(detail.stance)}`,
  'remove-link': (detail) => `removed the link between ${pair(detail)}`,
  'mark-claim': ({ quote }) => `marked the claim ${quoted(quote)}`,
  'move-claim': ({ from, to }) => `changed the bounds of the claim ${quoted(from)} to ${quoted(to)}`,
  'annotate-claim': (detail) => describeNotes(`the claim ${quoted(detail.quote)}`, detail),
  'remove-claim': ({ quote }) => `removed the claim ${quoted(quote)}`,
  'merge-groups': (detail) => `put ${pair(detail)} on one point`,
  'join-origins': (detail) => `counted ${pair(detail)} as one origin`,
  'separate-origins': (detail) => `counted ${pair(detail)} as two origins`,
  'split-group': ({ quote, other, count }) => `took ${several(quote, count)} off the point of ${quoted(other)}`,
  'regroup-claims': ({ quote, other, to, count }) =>
    `moved ${several(quote, count)} from the point of ${quoted(other)} to that of ${quoted(to)}`,
}

function deed(kind: ChangeKind | null, detail: Detail): string {
  return kind === null || kind === 'undo' || kind === 'redo' ? 'changed something' : DEEDS[kind](detail)
}

/** "You judged “…” and “…”: contradicts (was only suggested)". `me` is told as "You", anyone else by name. */
export function describeChange(change: ChangeSummary, me: string): string {
  const { kind, targetKind, detail, by } = change
  const who = by === me ? 'You' : by
  if (kind === 'undo') return `${who} took back: ${deed(targetKind, detail)}`
  if (kind === 'redo') return `${who} did again: ${deed(targetKind, detail)}`
  return `${who} ${deed(kind, detail)}`
}
