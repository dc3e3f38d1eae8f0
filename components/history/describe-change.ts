import type { Translator } from '@/i18n/types'
import type { ChangeKind, ChangeSummary } from '@/lib/core/reading'
import { STANCES } from '@/lib/core/vocabulary'

type Detail = ChangeSummary['detail']

export interface ChangeWords {
  readonly history: Translator<'history'>
  readonly stances: Translator<'stances'>
}

/** "You judged “…” and “…”: contradicts (was only suggested)". `me` is told as "You", anyone else by name. */
export function describeChange(change: ChangeSummary, me: string, words: ChangeWords): string {
  const { kind, targetKind, detail, by: name } = change
  const t = words.history
  const deed = describeDeed(kind === 'undo' || kind === 'redo' ? targetKind : kind, detail, words)
  if (kind === 'undo') return name === me ? t('line.youTookBack', { deed }) : t('line.tookBack', { name, deed })
  if (kind === 'redo') return name === me ? t('line.youDidAgain', { deed }) : t('line.didAgain', { name, deed })
  return name === me ? t('line.you', { deed }) : t('line.other', { name, deed })
}

function describeDeed(kind: ChangeKind | null, detail: Detail, words: ChangeWords): string {
  if (kind === null || kind === 'undo' || kind === 'redo') return words.history('deeds.unknown')
  if (kind === 'annotate-link') return describeNotes('Link', detail, words)
  if (kind === 'annotate-claim') return describeNotes('Claim', detail, words)
  return words.history(`deeds.${kind}`, {
    ...quotes(detail, words),
    // How many claims or pairs besides the one that is quoted.
    more: Math.max(0, Number(detail.count ?? 1) - 1),
    stance: stanceWord(detail.stance, words),
    was: detail.from === 'suggested' ? 'no' : 'yes',
    before: stanceWord(detail.from, words),
    because: detail.reason ? 'yes' : 'no',
    reason: detail.reason ?? '',
    verdict: detail.verdict ?? '',
  })
}

function describeNotes(what: 'Link' | 'Claim', detail: Detail, words: ChangeWords): string {
  const t = words.history
  const { tags, note } = detail
  const said = quotes(detail, words)
  const parts = [
    ...(tags === undefined ? [] : [tags ? t(`deeds.tag${what}`, { ...said, tags }) : t(`deeds.untag${what}`, said)]),
    ...(note === undefined ? [] : [note ? t(`deeds.note${what}`, { ...said, note }) : t(`deeds.unnote${what}`, said)]),
  ]
  const [first = t('deeds.unknown'), second] = parts
  return second === undefined ? first : t('deeds.both', { first, second })
}

// The words that a change keeps.
function quotes({ quote, other, title, from, to }: Detail, { history }: ChangeWords) {
  const said = (words: string | undefined) => words || history('noWords')
  return { quote: said(quote), other: said(other), title: said(title), from: said(from), to: said(to) }
}

function stanceWord(stance: string | undefined, { stances }: ChangeWords): string {
  const known = STANCES.find((one) => one === stance)
  return known ? stances(`${known}.word`) : (stance ?? '')
}
