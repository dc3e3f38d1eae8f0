'use client'
import { type MouseEvent, useMemo } from 'react'
import { useTranslations } from '#i18n'
import { confidenceOf } from '@/lib/core/compare/corroboration'
import { listPairs } from '@/lib/core/compare/reading-order'
import { isUnjudged, type ReadingIndex } from '@/lib/core/compare/reading-index'
import { SHOWN_ORDER, toShown } from '@/lib/core/compare/shown-stance'
import { useWorkspace } from '../compare/workspace-context'
import { sayShortReason } from '../say-reason'
import { LinkBadge } from './link-badge'
import { Quoted } from './quoted'

const SHOWN = 6

/** Where no claim is selected: how to begin, and the pairs that most deserve a look. */
export function StartHere() {
  const { index, columns, names, select, hrefOf } = useWorkspace()
  const t = useTranslations('evidence')
  const reasons = useTranslations('reasons')
  const shown = columns.join()
  const pairs = useMemo(() => choosePairs(index, shown.split(',').map(Number)), [index, shown])
  return (
    <aside className="panel" data-empty="" aria-labelledby="panel-heading">
      <div className="panel-head">
        <h2 id="panel-heading" className="panel-claim">
          {t('start.heading')}
        </h2>
        <p className="mt-1 text-[0.8125rem] text-soft">{t('start.hint')}</p>
      </div>
      <div className="panel-list">
        {pairs.length > 0 && <h3 className="px-1 text-xs font-semibold text-soft">{t('start.first')}</h3>}
        {pairs.map(({ link, first }) => (
          <div key={link.id} className="card relative hover:border-edge">
            <p className="text-xs font-semibold text-soft">{names.get(first.articleId)}</p>
            <p className="quote line-clamp-2" dir="auto">
              <Quoted article={index.articles.get(first.articleId)!} quote={first} />
            </p>
            <a
              href={hrefOf({ claim: first.id })}
              className="stretched mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs no-underline"
              onClick={(event: MouseEvent) => {
                if (event.metaKey || event.ctrlKey) return
                event.preventDefault()
                select(first.id, { how: 'push', linkId: link.id, focus: 'passage' })
              }}
            >
              <LinkBadge link={link} />
              <bdi className="own-line font-semibold">{sayShortReason(link, reasons)}</bdi>
            </a>
          </div>
        ))}
        <Legend />
      </div>
    </aside>
  )
}

function choosePairs(index: ReadingIndex, columns: readonly number[]) {
  const pairs = listPairs(index, columns, isUnjudged).map(({ link, first }) => ({
    link,
    first,
    rank: SHOWN_ORDER.findIndex((shown) => shown === toShown(link)),
    sure: confidenceOf(link),
  }))
  const ranked = pairs.toSorted((a, b) => a.rank - b.rank || b.sure - a.sure)
  // A claim with several matches is named once, for the one that comes first.
  return [...Map.groupBy(ranked, (pair) => pair.first.id).values()].slice(0, SHOWN).map(([pair]) => pair!)
}

function Legend() {
  const t = useTranslations('evidence')
  return (
    <dl className="legend" aria-label={t('start.legend')}>
      {LEGEND.map(([kind, tone, sign]) => (
        <div key={kind} className="contents">
          <dt>
            <span className="claim" data-kind={kind} data-tone={tone}>
              <span data-claim>{t('start.sample')}</span>
              <sup>{sign}</sup>
            </span>
          </dt>
          <dd>{t(`start.${kind}`)}</dd>
        </div>
      ))}
    </dl>
  )
}

const LEGEND = [
  ['corroborated', 'agree', '✓2'],
  ['contradicted', 'contra', '≠1'],
  ['updated', 'update', '↻1'],
  ['scope', 'scope', '◇1'],
  ['suggested', 'contra', '≠?1'],
] as const
