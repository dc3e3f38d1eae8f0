import Link from 'next/link'
import { useTranslations } from '#i18n'
import { type CorroborationMap, findPair, type MapPair, sumPairs } from '@/lib/core/compare/corroboration-map'
import { SHOWN_ORDER } from '@/lib/core/compare/shown-stance'
import type { ReadArticle } from '@/lib/core/reading'
import { describeOrigin } from '../origins/describe-origin'
import { Badge } from '../ui/badge'
import { PublishedTime } from '../ui/moment'
import { Counts } from './counts'
import { Crossing } from './crossing'
import type { MapStory } from './map-story'

interface Props {
  story: MapStory
  map: CorroborationMap
  chosen: MapPair | null
}

/** From this many articles on, the crossings leave their words to the key of signs. */
const MANY = 6

/** Articles by articles: where two cross stands what they have in common. */
export function MapTable({ story, map, chosen }: Props) {
  const t = useTranslations('map')
  const common = useTranslations('common')
  const most = Math.max(...map.pairs.map(({ links }) => links.length))
  return (
    <div className="map-region" role="region" aria-label={t('table')} tabIndex={0}>
      <table
        className="map-table"
        data-many={map.articles.length >= MANY || undefined}
        style={{ '--count': map.articles.length } as React.CSSProperties}
      >
        <caption className="sr-only">{t('table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('article')}</th>
            {map.articles.map((article) => (
              <th key={article.id} scope="col">
                <bdi>{story.names.get(article.id)}</bdi>
              </th>
            ))}
            <th scope="col">{t('all')}</th>
          </tr>
        </thead>
        <tbody>
          {map.articles.map((row) => (
            <tr key={row.id}>
              <RowHead story={story} article={row} />
              {map.articles.map((column) => {
                const pair = findPair(map, row.id, column.id)
                return pair ? (
                  <Crossing key={column.id} {...{ story, pair, rowId: row.id, isChosen: pair === chosen, most }} />
                ) : (
                  <td key={column.id} className="map-self">
                    {common('claims', { count: story.index.claimsOf.get(row.id)?.length ?? 0 })}
                  </td>
                )
              })}
              <SumCell map={map} article={row} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function RowHead({ story, article }: { story: MapStory; article: ReadArticle }) {
  const origins = useTranslations('origins')
  const known = story.origins.articles.find((one) => one.article === article.id)
  const origin = known ? describeOrigin(known, story.names, origins) : ''
  return (
    <th scope="row">
      <Link className="link" prefetch={false} href={`/stories/${story.id}?at=${article.id}`}>
        <bdi>{story.names.get(article.id)}</bdi>
      </Link>
      {article.publishedAt && (
        <span className="block text-xs font-normal text-soft">
          <PublishedTime at={article.publishedAt} />
        </span>
      )}
      {origin && (
        <Badge className="mt-1 font-medium">
          <bdi>{origin}</bdi>
        </Badge>
      )}
    </th>
  )
}

function SumCell({ map, article }: { map: CorroborationMap; article: ReadArticle }) {
  const sums = map.articles.map(({ id }) => sumPairs(map, id))
  const most = Math.max(...sums.map((sum) => SHOWN_ORDER.reduce((total, mark) => total + sum[mark], 0)))
  return (
    <td className="map-sum">
      <Counts counts={sumPairs(map, article.id)} most={most} />
    </td>
  )
}
