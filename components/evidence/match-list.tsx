'use client'
import { useState } from 'react'
import { useTranslations } from '#i18n'
import { otherEnd } from '@/lib/core/compare/reading-index'
import { toShown } from '@/lib/core/compare/shown-stance'
import type { ReadClaim, ReadLink } from '@/lib/core/reading'
import { useWorkspace } from '../compare/workspace-context'
import { sayShortReason } from '../say-reason'
import { LOOKS, StanceIcon } from '../stance'

/** Matches listed before the rest is folded away. */
const SHOWN = 5

/** The matches of a claim in one look, as the bands have them: each opens its link. */
export function MatchList({ claim }: { claim: ReadClaim }) {
  const { evidence, names, pair } = useWorkspace()
  const t = useTranslations('evidence')
  const [all, setAll] = useState(false)
  const speaking = evidence.flatMap(({ article, links }) => links.map((link) => ({ id: article.id, link })))
  const silent = evidence
    .filter(({ stance }) => stance === 'silent')
    .map(({ article }) => ({ id: article.id, link: null }))
  const entries = [...speaking, ...silent]
  const shown = entries.filter(({ link }, at) => all || at < SHOWN || (link && link.id === pair?.id))
  if (entries.length === 0) return null
  return (
    <ul className="matches" aria-label={t('matches.heading')}>
      {shown.map(({ id, link }) => (
        <li key={link ? link.id : `silent ${id}`}>
          {link ? (
            <Match link={link} name={names.get(id) ?? ''} claim={claim} />
          ) : (
            <Silent articleId={id} name={names.get(id) ?? ''} />
          )}
        </li>
      ))}
      {shown.length < entries.length && (
        <li>
          <button type="button" className="match" onClick={() => setAll(true)}>
            {t('matches.more', { count: entries.length - shown.length })}
          </button>
        </li>
      )}
    </ul>
  )
}

function Silent({ articleId, name }: { articleId: number; name: string }) {
  const { showArticle } = useWorkspace()
  const t = useTranslations('evidence')
  return (
    <button type="button" className="match" onClick={() => showArticle(articleId)}>
      <span aria-hidden>–</span>
      <Words name={name} detail={t('silent')} />
    </button>
  )
}

function Match({ link, name, claim }: { link: ReadLink; name: string; claim: ReadClaim }) {
  const { pair, openLink, index } = useWorkspace()
  const stances = useTranslations('stances')
  const reasons = useTranslations('reasons')
  const t = useTranslations('evidence')
  const mark = toShown(link)
  const stance = stances(`${mark}.word`)
  const open = link.state === 'suggested'
  const spoken = open ? t('matches.open', { stance }) : t('matches.stance', { stance })
  return (
    <button
      type="button"
      className="match"
      data-tone={LOOKS[mark].tone}
      aria-current={pair?.id === link.id ? 'true' : undefined}
      title={index.claims.get(otherEnd(link, claim.id))?.exact}
      onClick={() => openLink(link.id)}
    >
      <span aria-hidden className="flex flex-none items-center font-semibold">
        <StanceIcon mark={mark} />
        {open && '?'}
      </span>
      <span className="sr-only">{spoken} </span>
      <Words name={name} detail={sayShortReason(link, reasons) || stance} />
    </button>
  )
}

function Words({ name, detail }: { name: string; detail: string }) {
  const t = useTranslations('evidence')
  return (
    <span className="match-words">
      {t.rich('matches.match', {
        name: () => <bdi className="match-name">{name}</bdi>,
        detail: () => <bdi>{detail}</bdi>,
      })}
    </span>
  )
}
