import { useTranslations } from '#i18n'
import type { ChartLine } from './chart-layout'

const KINDS = [
  ['updated', 'update'],
  ['same', 'steady'],
  ['contradicts', 'conflict'],
] as const

/** What the lines of a chart mean. */
export function LineKey({ lines }: { lines: readonly ChartLine[] }) {
  const t = useTranslations('timeline')
  const used = KINDS.filter(([kind]) => lines.some((line) => line.kind === kind))
  return (
    <ul className="line-key">
      {used.map(([kind, word]) => (
        <li key={kind}>
          <svg aria-hidden viewBox="0 0 28 10" className="lines rtl:-scale-x-100">
            <path data-kind={kind} d={kind === 'updated' ? 'M0 9H14V1H28' : 'M0 5H28'} />
          </svg>
          {t(`counts.${word}`)}
        </li>
      ))}
    </ul>
  )
}
