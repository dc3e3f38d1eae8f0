'use client'
import { useEffect, useRef } from 'react'
import { useTranslations } from '#i18n'
import { otherEnd } from '@/lib/core/compare/reading-index'
import { toShown } from '@/lib/core/compare/shown-stance'
import { sayShortReason } from '../say-reason'
import { LOOKS } from '../stance'
import { type Band, measureBands, type Tie } from './band-geometry'
import { useWorkspace } from './workspace-context'

/** One labelled band from the selected claim to each match; a press opens that link. The panel has the same as buttons for keys. */
export function Bands() {
  const { selected, evidence, columns, at, width, pair, openLink } = useWorkspace()
  const stances = useTranslations('stances')
  const reasons = useTranslations('reasons')
  const root = useRef<HTMLDivElement>(null)
  const links = selected ? evidence.flatMap((entry) => entry.links) : []
  const key = JSON.stringify(
    links.map((link): Tie => ({ link: link.id, from: selected!.id, to: otherEnd(link, selected!.id) })),
  )
  const shown = `${columns.join()} ${at}`
  useEffect(() => {
    const area = root.current?.parentElement
    if (!area) return
    const ties = JSON.parse(key) as Tie[]
    let frame = 0
    const measure = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => place(root.current!, measureBands(area, ties)))
    }
    const sizes = new ResizeObserver(measure)
    sizes.observe(area)
    // Nothing is drawn while nothing is selected: scrolling then costs nothing here.
    if (ties.length > 0) area.addEventListener('scroll', measure, { capture: true, passive: true })
    return () => {
      cancelAnimationFrame(frame)
      sizes.disconnect()
      area.removeEventListener('scroll', measure, { capture: true })
    }
  }, [key, shown, width])
  const bands = links.map((link) => ({ link, stance: toShown(link), detail: sayShortReason(link, reasons) }))
  return (
    <div ref={root} className="bands" aria-hidden>
      <svg>
        {bands.map(({ link, stance }) => (
          <g
            key={link.id}
            data-band={link.id}
            data-away=""
            data-tone={LOOKS[stance].tone}
            data-open={link.state === 'suggested' ? '' : undefined}
          >
            <path className="ribbon" data-link={link.id} />
            <path className="thread" />
          </g>
        ))}
      </svg>
      {bands.map(({ link, stance, detail }) => (
        <button
          key={link.id}
          type="button"
          tabIndex={-1}
          className="band-label"
          data-band={link.id}
          data-away=""
          data-tone={LOOKS[stance].tone}
          data-current={pair?.id === link.id ? '' : undefined}
          onClick={(event) => {
            event.stopPropagation()
            openLink(link.id)
          }}
        >
          <b>{detail ? `${stances(`${stance}.word`)}:` : `${LOOKS[stance].sign} ${stances(`${stance}.word`)}`}</b>{' '}
          <bdi>{detail}</bdi>
        </button>
      ))}
    </div>
  )
}

// Written on the page itself: in each frame of a scroll they stand elsewhere, and nothing else of them differs.
function place(root: HTMLElement, bands: readonly Band[]) {
  const byLink = new Map(bands.map((band) => [String(band.link), band]))
  for (const drawn of root.querySelectorAll<HTMLElement | SVGElement>('[data-band]')) {
    const band = byLink.get(drawn.dataset.band!)
    drawn.toggleAttribute('data-away', !band)
    if (!band) continue
    drawn.querySelector('.ribbon')?.setAttribute('d', band.ribbon)
    drawn.querySelector('.thread')?.setAttribute('d', band.thread)
    const { x, y } = band.label
    if (drawn.matches('button')) drawn.style.transform = `translate(${x}px, ${y}px) translate(-50%, -50%)`
  }
}
