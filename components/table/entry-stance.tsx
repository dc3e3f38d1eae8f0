'use client'
import { ChevronDown } from 'lucide-react'
import { useTranslations } from '#i18n'
import type { Stance, Subtype } from '@/lib/core/vocabulary'
import { toShown } from '@/lib/core/compare/shown-stance'
import { LinkBadge } from '../evidence/link-badge'
import { LOOKS, StanceIcon } from '../stance'
import { useJudged } from '../compare/judged-context'

/** What of a link the browser needs to judge it. */
export interface Pair {
  readonly id: number
  readonly stance: Stance
  readonly subtype: Subtype | null
  /** In what they differ if they do, so that a contradiction keeps it. */
  readonly hint: Subtype | null
  readonly unjudged: boolean
}

/** The stance of a claim in its cell, and the way to judge it. */
export function EntryStance({ pair }: { pair: Pair }) {
  const t = useTranslations('table')
  const { link, attributes, unjudged } = usePair(pair)
  return (
    <button type="button" className="entry-stance" aria-haspopup="menu" {...attributes}>
      <LinkBadge link={link} note={unjudged ? t('notJudged') : undefined} />
      <ChevronDown size={12} aria-hidden className="print:hidden" />
    </button>
  )
}

/** A cell of the map: the sign of its stance, which leads to the claim. */
export function MapMark({ pair, href, words, more }: { pair: Pair; href: string; words: string; more: string }) {
  const t = useTranslations('table')
  const stances = useTranslations('stances')
  const { mark, attributes, unjudged } = usePair(pair)
  const said = [stances(`${mark}.word`), unjudged && t('notJudged'), more].filter(Boolean).join(', ')
  return (
    <a href={href} title={words} className="map-mark" data-tone={LOOKS[mark].tone} {...attributes}>
      <StanceIcon mark={mark} size={15} />
      <span className="sr-only">{said}</span>
    </a>
  )
}

function usePair(pair: Pair) {
  const judged = useJudged(pair.id)
  const link = judged ?? pair
  const unjudged = pair.unjudged && !judged
  const mark = toShown(link)
  const attributes = {
    'data-link': pair.id,
    'data-stance': link.stance,
    'data-mark': mark,
    'data-hint': pair.hint ?? undefined,
    'data-unjudged': unjudged ? '' : undefined,
  }
  return { link, mark, unjudged, attributes }
}
