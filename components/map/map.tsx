import { useTranslations } from '#i18n'
import type { ContestedPoint, CorroborationMap, MapPair } from '@/lib/core/compare/corroboration-map'
import { LinkButton } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import { Contested } from './contested'
import { MapKey } from './map-key'
import { isSameOrigin, type MapStory } from './map-story'
import { MapTable } from './map-table'
import { PairPanel } from './pair-panel'
import './map.css'

interface Props {
  story: MapStory
  map: CorroborationMap
  contested: readonly ContestedPoint[]
  chosen: MapPair | null
  /** Also what would make the page long. */
  all: boolean
}

/** Who agrees with whom and who contradicts whom, the claims behind a crossing, and on what they part. */
export function StoryMap({ story, map, contested, chosen, all }: Props) {
  const t = useTranslations('map')
  const common = useTranslations('common')
  if (map.articles.length < 2) {
    return (
      <div className="mt-6">
        <EmptyState
          title={t('empty.title')}
          action={<LinkButton href={`/import?story=${story.id}`}>{common('bringIn')}</LinkButton>}
        >
          {t('empty.hint')}
        </EmptyState>
      </div>
    )
  }
  return (
    <>
      <MapKey />
      <MapTable story={story} map={map} chosen={chosen} />
      {map.pairs.some(isSameOrigin) && <p className="mt-2 text-xs text-soft">{t('originHint')}</p>}
      {chosen && <PairPanel story={story} pair={chosen} all={all} />}
      <Contested story={story} points={contested} all={all} />
    </>
  )
}
