import Link from 'next/link'
import { useFormatter, useTranslations } from '#i18n'
import type { CountDot, CountSeries } from '@/lib/core/compare/count-series'
import { buildAxis } from '@/lib/core/compare/time-axis'
import { firstWords } from '@/lib/core/compare/first-words'
import type { TimelinePoint } from '@/lib/core/compare/timeline'
import { formatPublished } from '../ui/moment'
import { AxisRow, AxisRules, toPlace } from './axis-row'
import { scaleValues } from './axis-ticks'
import { type ChartLine, drawLines, findMargins, placeDots, type PlacedDot, placeUndated } from './chart-layout'
import { writeCount, writeNumber } from './count-words'
import { LineKey } from './line-key'
import { lookOf, MarkIcon, useMarkWord } from './mark'
import { type TimelineStory, toStatementAddress } from './timeline-story'

interface Props {
  story: TimelineStory
  point: TimelinePoint
  series: CountSeries
  /** Small ones stand beside each other; a large one names the outlets. */
  size: 'small' | 'large'
}

const HEIGHT = { small: 128, large: 260 }
/** Pixels: the least width inside a chart, what its values and margins take of it, and a wide one that has room for dates. */
const LEAST = 322
const AROUND = 110
const ROOMY = { small: 0, large: 560 }
const LONGEST_NAME = 116
/** UTF-16 units of a count in its dot: "several" is one too. */
const LONGEST_LABEL = 9

/** The counts of one thing over time: a step up is a later count, a broken line a contradiction. Each dot leads to its claim. */
export function CountChart({ story, point, series, size }: Props) {
  const t = useTranslations('timeline')
  const format = useFormatter()
  const axis = buildAxis(series.dots.flatMap(({ moment }) => moment ?? []))
  const height = HEIGHT[size]
  const { toY, ticks, fromZero } = scaleValues(series.dots.map(({ value }) => value))
  const toLabel = ({ quantity }: CountDot) => firstWords(writeCount(quantity, t, format), LONGEST_LABEL)
  const placing = { axis, toY, toLabel, height, longestName: LONGEST_NAME }
  const undated = placeUndated(series, { ...placing, narrow: 0 })
  const narrow = Math.max(60, LEAST - AROUND - (undated.dots.length > 0 ? undated.width + 20 : 0))
  const placed = placeDots(series, { ...placing, narrow })
  const { start, end } = findMargins(placed, narrow)
  const lines = drawLines(series, axis, toY)
  const room = { narrow, wide: Math.max(narrow, ROOMY[size]) }
  const style = {
    '--height': `${height}px`,
    '--before': `${start}px`,
    '--after': `${end}px`,
    '--narrow': `${narrow + start + end}px`,
  } as React.CSSProperties
  const dot = { story, point, toLabel, named: size === 'large' }
  return (
    <>
      <div className="count-chart" style={style}>
        <div aria-hidden className="values">
          {ticks.map((tick) => (
            <span key={tick} style={{ bottom: `${toY(tick) * 100}%` }}>
              {writeNumber(tick, series.unit, format)}
            </span>
          ))}
        </div>
        {placed.length > 0 && (
          <div className="dated">
            <div className="plot">
              <AxisRules axis={axis} room={room} />
              <Lines lines={lines} toY={toY} ticks={ticks} />
              <ol>
                {placed.map((one) => (
                  <Dot key={one.dots[0]!.claim.id} placed={one} {...dot} />
                ))}
              </ol>
            </div>
            <AxisRow axis={axis} room={room} />
          </div>
        )}
        {undated.dots.length > 0 && <Undated {...undated} {...dot} />}
      </div>
      {size === 'large' && <LineKey lines={lines} />}
      {!fromZero && <p className="mt-1 text-xs text-soft">{t('counts.noZero')}</p>}
    </>
  )
}

function Lines({
  lines,
  toY,
  ticks,
}: {
  lines: readonly ChartLine[]
  toY: (value: number) => number
  ticks: readonly number[]
}) {
  return (
    <svg aria-hidden viewBox="0 0 100 100" preserveAspectRatio="none" className="lines rtl:-scale-x-100">
      {ticks.map((tick) => (
        <path key={tick} data-kind="level" d={`M0 ${100 - toY(tick) * 100}H100`} />
      ))}
      {lines.map(({ kind, path }) => (
        <path key={`${kind} ${path}`} data-kind={kind} d={path} />
      ))}
    </svg>
  )
}

interface DotProps {
  story: TimelineStory
  point: TimelinePoint
  toLabel: (dot: CountDot) => string
  named: boolean
}

function Dot({ placed, named, isUndated = false, ...props }: DotProps & { placed: PlacedDot; isUndated?: boolean }) {
  const t = useTranslations('timeline')
  const { dots, x, y, shift } = placed
  const style = { ...toPlace(x), '--y': `${y * 100}%`, '--shift': `${shift}px` } as React.CSSProperties
  const outlet = props.story.names.get(dots[0]!.claim.articleId) ?? ''
  const name = dots.length === 1 ? outlet : t('counts.andMore', { outlet, count: dots.length - 1 })
  return (
    <li style={style} data-shifted={(shift > 0 && !isUndated) || undefined}>
      <CountLink dots={dots} mark={placed.mark} {...props} />
      {named && placed.name && (
        <bdi aria-hidden className="outlet" data-side={placed.name} title={name}>
          {name}
        </bdi>
      )}
    </li>
  )
}

function Undated({ dots, width, ...props }: DotProps & { dots: readonly PlacedDot[]; width: number }) {
  const t = useTranslations('timeline')
  return (
    <div className="undated" style={{ width }}>
      <div className="plot">
        <ol>
          {dots.map((one) => (
            <Dot key={one.dots[0]!.claim.id} placed={one} {...props} isUndated />
          ))}
        </ol>
      </div>
      <span className="text-xs text-soft">{t('axis.noDate')}</span>
    </div>
  )
}

function CountLink({
  dots,
  mark,
  story,
  point,
  toLabel,
}: Omit<DotProps, 'named'> & { dots: readonly CountDot[]; mark: PlacedDot['mark'] }) {
  const t = useTranslations('timeline')
  const format = useFormatter()
  const markWord = useMarkWord()
  const { claim } = dots[0]!
  const value = writeCount(dots[0]!.quantity, t, format)
  const outlets = format.list(dots.map((dot) => story.names.get(dot.claim.articleId) ?? ''))
  const published = story.index.articles.get(claim.articleId)?.publishedAt
  const when = published ? formatPublished(published, format) : t('axis.noDate')
  const name = t('counts.dot', { value, outlets, when, mark: markWord(mark) })
  return (
    <Link
      prefetch={false}
      href={toStatementAddress(story, claim, point.statements)}
      className={`count-dot ${lookOf(mark).tone}`}
      aria-label={name}
      title={name}
    >
      <MarkIcon mark={mark} size={13} />
      {toLabel(dots[0]!)}
    </Link>
  )
}
