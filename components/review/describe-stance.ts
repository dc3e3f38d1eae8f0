import type { Translator } from '@/i18n/types'
import { toShown } from '@/lib/core/compare/shown-stance'
import type { ReadLink } from '@/lib/core/reading'

/** What a link is and in what the two differ, in words: "contradicts · number"; a later count is an "update" and needs no more. */
export function describeStance(link: Pick<ReadLink, 'stance' | 'subtype'>, stances: Translator<'stances'>): string {
  const mark = toShown(link)
  const word = stances(`${mark}.word`)
  return mark !== 'updated' && link.subtype ? `${word} · ${stances(`subtypes.${link.subtype}`)}` : word
}
