import Link from 'next/link'
import { useTranslations } from '#i18n'
import type { MapPair } from '@/lib/core/compare/corroboration-map'
import { isUnjudged } from '@/lib/core/compare/reading-index'
import type { ReadArticle, ReadLink } from '@/lib/core/reading'
import { toClaimAddress } from '../compare/claim-address'
import { LinkBadge } from '../evidence/link-badge'
import { Quoted } from '../evidence/quoted'
import { sayReason } from '../say-reason'
import type { MapStory } from './map-story'

interface Props {
  story: MapStory
  pair: MapPair
  link: ReadLink
}

/** Further reasons stand in the columns. */
const MOST = 3

/** Two linked claims, each in the very words of its article, and why they were linked. */
export function PairOfClaims({ story, pair, link }: Props) {
  const t = useTranslations('map')
  const stances = useTranslations('stances')
  const words = useTranslations('reasons')
  const reasons = link.reasons.filter((reason) => reason.for === link.stance).slice(0, MOST)
  const note = isUnjudged(link) ? stances('unjudged.word') : undefined
  return (
    <li className="map-pair">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-xs">
        <LinkBadge link={link} note={note} />
        {link.decision && <span className="text-soft">{t('pair.judgedBy', { by: link.decision.by })}</span>}
        {reasons.map((reason) => (
          <bdi key={reason.text} className="text-soft">
            {sayReason(reason, words)}
          </bdi>
        ))}
      </p>
      <div className="mt-2 grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {[pair.a, pair.b].map((article) => (
          <ClaimOf key={article.id} {...{ story, link, article, speaking: [pair.a.id, pair.b.id] }} />
        ))}
      </div>
    </li>
  )
}

function ClaimOf({
  story,
  link,
  article,
  speaking,
}: {
  story: MapStory
  link: ReadLink
  article: ReadArticle
  speaking: readonly number[]
}) {
  const side = story.index.claims.get(link.a)?.articleId === article.id ? 'a' : 'b'
  const claim = story.index.claims.get(link[side])
  if (!claim) return null
  const words = link.reasons.filter((reason) => reason.for === link.stance).flatMap((reason) => reason[side] ?? [])
  return (
    <div className="min-w-0">
      <h3 className="text-xs font-semibold text-soft">
        <bdi>{story.names.get(article.id)}</bdi>
      </h3>
      <blockquote lang={article.language ?? undefined} dir="auto">
        <Link prefetch={false} href={toClaimAddress(story.id, story.index, claim, speaking)} className="map-words">
          <Quoted article={article} quote={claim} words={words} />
        </Link>
      </blockquote>
    </div>
  )
}
