import Link from 'next/link'
import { useTranslations } from '#i18n'
import type { RemarkHit } from '@/lib/core/search/hits'
import { LinkBadge } from '../evidence/link-badge'
import { Badge } from '../ui/badge'
import { formatPlace, InStories } from './in-stories'
import { Marked } from './marked'
import { Standing } from './standing'

/** What a person wrote on a claim or a link, and on which; it leads to the claim in its story. */
export function RemarkResult({ hit, kind }: { hit: RemarkHit; kind: 'notes' | 'tags' }) {
  const { claims, link, stories } = hit
  const t = useTranslations('search')
  const words =
    kind === 'notes' ? (link ? t('noteOnLink') : t('noteOnClaim')) : link ? t('tagsOnLink') : t('tagsOnClaim')
  const [{ id: claim }] = claims
  return (
    <>
      <h3 className="flex flex-wrap items-center gap-2 text-xs font-semibold text-soft">
        {stories[0] ? (
          <Link href={formatPlace(stories[0].id, claim)} className="link">
            {words}
          </Link>
        ) : (
          words
        )}
        {link && <LinkBadge link={link} />}
      </h3>
      {kind === 'notes' ? <Notes hit={hit} /> : <Tags hit={hit} />}
      <ul className="mt-2 space-y-2 border-s-2 border-line ps-3">
        {claims.map((one) => (
          <li key={one.id}>
            <Standing {...one} />
            <blockquote lang={one.language ?? undefined} dir="auto" className="line-clamp-3 font-serif text-base">
              {one.exact}
            </blockquote>
          </li>
        ))}
      </ul>
      <p className="mt-1.5 text-[0.8125rem] text-soft">
        <InStories stories={stories} claim={claim} />
      </p>
    </>
  )
}

function Notes({ hit: { note, reason } }: { hit: RemarkHit }) {
  const t = useTranslations('search')
  return (
    <>
      {note && (
        <p dir="auto" className="mt-1 text-base whitespace-pre-wrap">
          <Marked excerpt={note} />
        </p>
      )}
      {reason && (
        <p className="mt-1 text-base">
          <span className="me-2 text-xs text-soft">{t('reason')}</span>
          <bdi>
            <Marked excerpt={reason} />
          </bdi>
        </p>
      )}
    </>
  )
}

function Tags({ hit: { tags } }: { hit: RemarkHit }) {
  return (
    <ul className="mt-1 flex flex-wrap gap-1.5">
      {tags.map((tag) => (
        <li key={tag.pieces.map(({ text }) => text).join('')}>
          <Badge>
            <bdi>
              <Marked excerpt={tag} />
            </bdi>
          </Badge>
        </li>
      ))}
    </ul>
  )
}
