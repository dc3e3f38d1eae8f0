'use client'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from '#i18n'
import { otherEnd } from '@/lib/core/compare/reading-index'
import { shortReason, toShown } from '@/lib/core/compare/shown-stance'
import { LOOKS } from '../stance'
import { type Band, measureBands, type Tie } from './band-geometry'
import { useWorkspace } from './workspace-context'

/** One labelled band from the selected claim to each match; a press opens that link. The panel has the same as buttons for keys. */
export function Bands() {
  const { selected, evidence, columns, at, width, pair, openLink } = useWorkspace()
  const stances = useTranslations('stances')
  const root = useRef<HTMLDivElement>(null)
  const [bands, setBands] = useState<readonly Band[]>([])
  const ties: Tie[] = selected
    ? evidence.flatMap((entry) =>
        entry.links.map((link) => ({
          link: link.id,
          from: selected.id,
          to: otherEnd(link, selected.id),
          stance: toShown(link),
          open: link.state === 'suggested',
          detail: shortReason(link),
        })),
      )
    : []
  const key = JSON.stringify(ties)
  const shown = `${columns.join()} ${at}`
  useEffect(() => {
    const area = root.current?.parentElement
    if (!area) return
    const wanted = JSON.parse(key) as Tie[]
    let frame = 0
    const measure = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => setBands(measureBands(area, wanted)))
    }
    const sizes = new ResizeObserver(measure)
    sizes.observe(area)
    // Nothing is drawn while nothing is selected: scrolling then costs nothing here.
    if (wanted.length > 0) area.addEventListener('scroll', measure, { capture: true, passive: true })
    return () => {
      cancelAnimationFrame(frame)
      sizes.disconnect()
      area.removeEventListener('scroll', measure, { capture: true })
    }
  }, [key, shown, width])
  return (
    <div ref={root} className="bands" aria-hidden>
      <svg>
        {bands.map((band) => (
          <g key={band.link} data-tone={LOOKS[band.stance].tone} data-open={band.open ? '' : undefined}>
            <path className="ribbon" d={band.ribbon} data-link={band.link} />
            <path className="thread" d={band.thread} />
          </g>
        ))}
      </svg>
      {bands.map((band) => (
        <button
          key={band.link}
          type="button"
          tabIndex={-1}
          className="band-label"
          data-tone={LOOKS[band.stance].tone}
          data-current={pair?.id === band.link ? '' : undefined}
          style={{ transform: `translate(${band.label.x}px, ${band.label.y}px) translate(-50%, -50%)` }}
          onClick={(event) => {
            event.stopPropagation()
            openLink(band.link)
          }}
        >
          <b>
            {band.detail
              ? `${stances(`${band.stance}.word`)}:`
              : `${LOOKS[band.stance].sign} ${stances(`${band.stance}.word`)}`}
          </b>{' '}
          <bdi>{band.detail}</bdi>
        </button>
      ))}
    </div>
  )
}
