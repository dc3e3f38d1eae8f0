import Link from 'next/link'
import { useFormatter, useTranslations } from '#i18n'
import type { ContestedPoint } from '@/lib/core/compare/corroboration-map'
import { firstWords } from '@/lib/core/compare/first-words'
import { toClaimAddress } from '../compare/claim-address'
import { StanceCount } from '../stance'
import { type MapStory, toMapAddress } from './map-story'

interface Props {
  story: MapStory
  points: readonly ContestedPoint[]
  all: boolean
}

/** More points than this are shown only on request. */
const MOST = 20
/** UTF-16 units of a claim that a point is named by. */
const LONGEST = 110

/** The points on which articles contradict each other, with who says what. */
export function Contested({ story, points, all }: Props) {
  const t = useTranslations('map')
  return (
    <section id="contested" aria-labelledby="contested-heading" className="mt-10">
      <h2 id="contested-heading" className="font-serif text-xl font-semibold">
        {t('contested.heading')}
      </h2>
      <p className="max-w-prose text-soft">{t(points.length > 0 ? 'contested.intro' : 'contested.none')}</p>
      <ol className="mt-3 grid gap-3 lg:grid-cols-2">
        {points.slice(0, all ? undefined : MOST).map((point) => (
          <ContestedItem key={point.claims.map(({ id }) => id).join()} story={story} point={point} />
        ))}
      </ol>
      {points.length > MOST && !all && (
        <p className="mt-3 print:hidden">
          <Link className="link" prefetch={false} href={`${toMapAddress(story, { all: true })}#contested`}>
            {t('contested.showAll', { count: points.length })}
          </Link>
        </p>
      )}
    </section>
  )
}

function ContestedItem({ story, point }: { story: MapStory; point: ContestedPoint }) {
  const t = useTranslations('map')
  const { lead, claims, sides, sideClaims, isGroup } = point
  const speaking = [...new Set(claims.map(({ articleId }) => articleId))]
  const told = sides
    ? sides.sides.map(({ words }, at) => ({ words, claims: sideClaims[at] ?? [] }))
    : claims.map((claim) => ({ words: firstWords(claim.exact, LONGEST), claims: [claim] }))
  return (
    <li className="map-pair">
      <ul className="grid gap-1.5">
        {told.map(({ words, claims: own }, at) => (
          <li key={at}>
            <SideSays story={story} words={words} articleIds={[...new Set(own.map(({ articleId }) => articleId))]} />
          </li>
        ))}
      </ul>
      <p className="mt-2 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-xs">
        <StanceCount mark="contradicts" count={point.contradicts} />
        {point.unjudged > 0 && <StanceCount mark="unjudged" count={point.unjudged} />}
        <span className="text-soft">{t('contested.pairs', { count: point.pairs })}</span>
        <span className="ms-auto flex gap-3 print:hidden">
          <Link className="link" prefetch={false} href={toClaimAddress(story.id, story.index, lead, speaking)}>
            {t('pair.inColumns')}
          </Link>
          {isGroup && (
            <Link className="link" prefetch={false} href={`/stories/${story.id}/timeline?point=${lead.id}`}>
              {t('contested.onTimeline')}
            </Link>
          )}
        </span>
      </p>
    </li>
  )
}

function SideSays({ story, words, articleIds }: { story: MapStory; words: string; articleIds: readonly number[] }) {
  const t = useTranslations('map')
  const format = useFormatter()
  const names = format.list(articleIds.map((id) => <bdi key={id}>{story.names.get(id)}</bdi>))
  return t.rich('contested.says', {
    count: articleIds.length,
    words,
    names: () => <b className="font-semibold">{names}</b>,
    q: (chunks) => (
      <q dir="auto" className="font-serif text-[0.9375rem]">
        {chunks}
      </q>
    ),
  })
}
