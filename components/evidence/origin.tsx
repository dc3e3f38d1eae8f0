'use client'
import type { ReadLink } from '@/lib/core/reading'
import { ReasonsExplained } from './reasons-explained'

/** Where a judgement comes from: "suggested, 0.83", "confirmed 14:02 by Ada", "linked by hand 14:02 by Ada". */
export function Origin({ link }: { link: ReadLink }) {
  const { state, decision, suggested } = link
  if (state === 'suggested') {
    return (
      <p className="text-xs text-faint">
        suggested{suggested && `, ${suggested.confidence.toFixed(2)}`}
        {' · '}
        <ReasonsExplained link={link} />
      </p>
    )
  }
  const word = state === 'manual' ? 'linked by hand' : state
  return (
    <p className="text-xs text-faint">
      {word}
      {decision && (
        <>
          {' '}
          <ShortTime at={decision.at} /> by <bdi>{decision.by}</bdi>
        </>
      )}
      {decision?.reason && (
        <>
          {': '}
          <bdi>“{decision.reason}”</bdi>
        </>
      )}
      {suggested && (
        <>
          {' · '}
          <ReasonsExplained link={link} />
        </>
      )}
    </p>
  )
}

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const
const TIME = { hour: '2-digit', minute: '2-digit' } as const

/** The time of day today, the date before. The server may stand in another time zone: the browser's words count. */
export function ShortTime({ at }: { at: string }) {
  const date = new Date(at)
  const today = date.toDateString() === new Date().toDateString()
  const words = today ? date.toLocaleTimeString('en-GB', TIME) : date.toLocaleDateString('en-GB', DAY)
  return (
    <time dateTime={at} suppressHydrationWarning>
      {words}
    </time>
  )
}
