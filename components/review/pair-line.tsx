import { useFormatter } from '#i18n'
import type { ReadLink } from '@/lib/core/reading'
import { LinkBadge } from '../evidence/link-badge'
import { Quoted } from '../evidence/quoted'
import type { PairEnd } from './to-entries'

interface Props {
  link: ReadLink
  ends: readonly [PairEnd, PairEnd]
}

/** A suggestion in short: what it is suggested as, how sure, and the words of both articles. */
export function PairLine({ link, ends }: Props) {
  const format = useFormatter()
  return (
    <span className="block min-w-0 flex-1">
      {link.suggested && (
        <span className="mb-1 flex flex-wrap items-center gap-2">
          <LinkBadge link={link.suggested} />
          <span className="text-xs text-soft tabular-nums">
            {format.number(link.suggested.confidence, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}
          </span>
        </span>
      )}
      <span className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
        {ends.map(({ side, name, article, claim }) => (
          <span key={side} className="min-w-0 wrap-anywhere">
            <bdi className="text-xs font-semibold text-soft">{name}</bdi>
            <q
              className="no-marks block font-serif text-[0.9375rem] leading-snug"
              lang={article.language ?? undefined}
              dir="auto"
            >
              <Quoted article={article} quote={claim} />
            </q>
          </span>
        ))}
      </span>
    </span>
  )
}
