import { useFormatter, useTranslations } from '#i18n'
import type { Formatter } from '@/i18n/types'
import type { TimeAxis } from '@/lib/core/compare/time-axis'
import { type AxisRoom, listTicks, type Tick } from './axis-ticks'
import { writeSpan } from './count-words'

/** The dates along an axis of time. */
export function AxisRow({ axis, room }: { axis: TimeAxis; room: AxisRoom }) {
  const format = useFormatter()
  return (
    <div className="axis-row">
      {listTicks(axis, room).map((tick) => (
        <span
          key={tick.at}
          data-wide={tick.wide || undefined}
          data-end={tick.x < 0.1 ? 'start' : tick.x > 0.9 ? 'end' : undefined}
          style={toPlace(tick.x)}
        >
          <span className="block">{writeTick(tick, format)}</span>
          {tick.whole && <span className="block font-semibold">{writeWhole(tick, format)}</span>}
        </span>
      ))}
    </div>
  )
}

/** Lines from the dates upwards, and the stretches that are left out. Drawn behind what stands on the axis. */
export function AxisRules({ axis, room }: { axis: TimeAxis; room: AxisRoom }) {
  const t = useTranslations('timeline')
  const format = useFormatter()
  return (
    <div className="axis-rules">
      {listTicks(axis, room).map((tick) => (
        <i key={tick.at} data-wide={tick.wide || undefined} style={toPlace(tick.x)} />
      ))}
      {axis.breaks.map(({ at, length }) => (
        <div key={at} style={toPlace(at)}>
          <span aria-hidden>{writeSpan(length, format)}</span>
          <span className="sr-only">{t('axis.break', { length: writeSpan(length, format) })}</span>
        </div>
      ))}
    </div>
  )
}

/** Where a share of the axis lies, from its start on. */
export function toPlace(share: number): React.CSSProperties {
  return { '--x': `${Math.round(share * 10_000) / 100}%` } as React.CSSProperties
}

function writeTick({ at, clock }: Tick, format: Formatter): string {
  return clock
    ? format.dateTime(new Date(at), { timeZone: 'UTC', hour: '2-digit', minute: '2-digit' })
    : format.dateTime(new Date(at), { timeZone: 'UTC', day: 'numeric', month: 'short' })
}

function writeWhole({ at, clock }: Tick, format: Formatter): string {
  return clock
    ? format.dateTime(new Date(at), { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' })
    : format.dateTime(new Date(at), { timeZone: 'UTC', year: 'numeric' })
}
