import Link from 'next/link'
import { useTranslations } from '#i18n'
import type { MapPair } from '@/lib/core/compare/corroboration-map'
import { SHOWN_ORDER } from '@/lib/core/compare/shown-stance'
import { Counts } from './counts'
import { isSameOrigin, type MapStory, toMapAddress } from './map-story'

interface Props {
  story: MapStory
  pair: MapPair
  /** The article of the row: it is named first. */
  rowId: number
  isChosen: boolean
  /** Links between the two articles that have most of them. */
  most: number
}

/** Where two articles meet: how much of what they say agrees and contradicts, leading to the claims. */
export function Crossing({ story, pair, rowId, isChosen, most }: Props) {
  const t = useTranslations('map')
  const { counts } = pair
  const lead = SHOWN_ORDER.find((mark) => counts[mark] > 0)
  if (!lead) return <td className="map-cell text-faint">{t('nothing')}</td>
  const [a, b] = pair.a.id === rowId ? [pair.a, pair.b] : [pair.b, pair.a]
  return (
    <td className="map-cell" data-mark={lead}>
      <Link
        prefetch={false}
        href={`${toMapAddress(story, { pair })}#pair`}
        aria-current={isChosen ? 'true' : undefined}
      >
        <span className="sr-only">
          {t('cell', { a: story.names.get(a.id) ?? '', b: story.names.get(b.id) ?? '' })}{' '}
        </span>
        <Counts counts={counts} most={most}>
          {isSameOrigin(pair) && <span className="map-origin">{t('sameOrigin')}</span>}
        </Counts>
      </Link>
    </td>
  )
}
