'use client'
import type { ReactNode } from 'react'
import { useTranslations } from '#i18n'
import { otherEnd } from '@/lib/core/compare/reading-index'
import { toShown } from '@/lib/core/compare/shown-stance'
import type { ReadClaim, ReadLink } from '@/lib/core/reading'
import { useWorkspace } from '../compare/workspace-context'
import { LOOKS, StanceIcon } from '../stance'

/** The matches of a claim in one look, as the bands have them: each opens its link. */
export function MatchList({ claim }: { claim: ReadClaim }) {
  const { evidence, names, showArticle } = useWorkspace()
  const t = useTranslations('evidence')
  if (evidence.length === 0) return null
  return (
    <ul className="matches" aria-label={t('matches.heading')}>
      {evidence.flatMap(({ article, links }) =>
        links.map((link) => (
          <li key={link.id}>
            <Match link={link} name={names.get(article.id) ?? ''} claim={claim} />
          </li>
        )),
      )}
      {evidence
        .filter(({ stance }) => stance === 'silent')
        .map(({ article }) => (
          <li key={`silent ${article.id}`}>
            <button type="button" className="match" onClick={() => showArticle(article.id)}>
              <span aria-hidden>–</span>
              <Words name={names.get(article.id) ?? ''} detail={t('silent')} />
            </button>
          </li>
        ))}
    </ul>
  )
}

function Match({ link, name, claim }: { link: ReadLink; name: string; claim: ReadClaim }) {
  const { pair, openLink, index } = useWorkspace()
  const stances = useTranslations('stances')
  const t = useTranslations('evidence')
  const mark = toShown(link)
  const stance = stances(`${mark}.word`)
  const open = link.state === 'suggested'
  const reason = link.reasons.find((one) => one.for === link.stance)?.text
  const spoken = open ? t('matches.open', { stance }) : t('matches.stance', { stance })
  return (
    <button
      type="button"
      className="match"
      data-tone={LOOKS[mark].tone}
      data-open={open ? '' : undefined}
      aria-current={pair?.id === link.id ? 'true' : undefined}
      title={index.claims.get(otherEnd(link, claim.id))?.exact}
      onClick={() => openLink(link.id)}
    >
      <StanceIcon mark={mark} />
      <span className="sr-only">{spoken} </span>
      <Words name={name} detail={reason ?? stance} />
    </button>
  )
}

function Words({ name, detail }: { name: string; detail: ReactNode }) {
  const t = useTranslations('evidence')
  return (
    <span className="truncate">
      {t.rich('matches.match', {
        name: () => <bdi className="font-semibold text-ink">{name}</bdi>,
        detail: () => <bdi>{detail}</bdi>,
      })}
    </span>
  )
}
