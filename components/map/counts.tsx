import type { ReactNode } from 'react'
import type { PairCounts } from '@/lib/core/compare/corroboration-map'
import { SHOWN_ORDER } from '@/lib/core/compare/shown-stance'
import { CountedStance, LOOKS, StanceIcon } from '../stance'

type CountedMark = keyof PairCounts

/** What a crossing counts, in the order in which it is told. */
export const COUNTED: readonly CountedMark[] = [...SHOWN_ORDER, 'unjudged']

/** Numbers of links by what they say, each with its sign and its word, and below them all of them as one strip. */
export function Counts({ counts, most, children }: { counts: PairCounts; most: number; children?: ReactNode }) {
  return (
    <>
      <span className="map-counts">
        {COUNTED.filter((mark) => counts[mark] > 0).map((mark) => (
          <span key={mark} className={LOOKS[mark].text} data-mark={mark}>
            <StanceIcon mark={mark} size={12} />
            <CountedStance mark={mark} count={counts[mark]} className="map-word" />
          </span>
        ))}
      </span>
      {children}
      <Strip counts={counts} most={most} />
    </>
  )
}

/** As long as there are links, compared with the pair that has most of them; each stance its share. */
function Strip({ counts, most }: { counts: PairCounts; most: number }) {
  const total = SHOWN_ORDER.reduce((sum, mark) => sum + counts[mark], 0)
  return (
    <span aria-hidden className="map-strip" style={{ width: `${(total / Math.max(1, most)) * 100}%` }}>
      {SHOWN_ORDER.filter((mark) => counts[mark] > 0).map((mark) => (
        <i key={mark} data-mark={mark} style={{ flexGrow: counts[mark] }} />
      ))}
    </span>
  )
}
