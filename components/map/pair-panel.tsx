import Link from 'next/link'
import { useTranslations } from '#i18n'
import type { MapPair } from '@/lib/core/compare/corroboration-map'
import { formatAddress } from '@/lib/core/compare/reading-address'
import { LinkButton } from '../ui/button'
import { isSameOrigin, type MapStory, toMapAddress } from './map-story'
import { PairOfClaims } from './pair-of-claims'

interface Props {
  story: MapStory
  pair: MapPair
  all: boolean
}

/** More pairs than this are shown only on request. */
const MOST = 60

/** The claims of two articles that are linked, contradictions first, and whether the two rest on one origin. */
export function PairPanel({ story, pair, all }: Props) {
  const t = useTranslations('map')
  const common = useTranslations('common')
  const shown = pair.links.slice(0, all ? undefined : MOST)
  const bold = (chunks: React.ReactNode) => <bdi>{chunks}</bdi>
  const names = { a: story.names.get(pair.a.id) ?? '', b: story.names.get(pair.b.id) ?? '' }
  return (
    <section id="pair" aria-labelledby="pair-heading" className="mt-8 scroll-mt-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 id="pair-heading" className="font-serif text-xl font-semibold">
          {t.rich('pair.heading', { ...names, x: bold, y: bold })}
        </h2>
        <div className="flex flex-wrap gap-2 print:hidden">
          <LinkButton
            size="small"
            prefetch={false}
            href={`/stories/${story.id}${formatAddress({ columns: [pair.a.id, pair.b.id] })}`}
          >
            {t('pair.wholeInColumns')}
          </LinkButton>
          <LinkButton size="small" variant="bare" prefetch={false} href={toMapAddress(story, {})}>
            {common('close')}
          </LinkButton>
        </div>
      </div>
      <OriginLine pair={pair} />
      {shown.length === 0 && <p className="text-soft">{t('pair.none')}</p>}
      <ol className="mt-3 grid gap-3">
        {shown.map((link) => (
          <PairOfClaims key={link.id} story={story} pair={pair} link={link} />
        ))}
      </ol>
      {shown.length < pair.links.length && (
        <p className="mt-3 print:hidden">
          <Link className="link" prefetch={false} href={`${toMapAddress(story, { pair, all: true })}#pair`}>
            {t('pair.showAll', { count: pair.links.length })}
          </Link>
        </p>
      )}
    </section>
  )
}

function OriginLine({ pair }: { pair: MapPair }) {
  const t = useTranslations('map')
  const reasons = pair.tie?.reasons.map(({ text }) => text).join(' · ')
  return (
    <>
      {reasons && <p className="mt-1 text-soft">{t(isSameOrigin(pair) ? 'pair.tied' : 'pair.hint', { reasons })}</p>}
      {pair.sameOrigin > 0 && (
        <p className="mt-1 text-soft">
          {t('pair.sharedAgreements', { shared: pair.sameOrigin, all: pair.counts.agrees })}
        </p>
      )}
    </>
  )
}
