'use client'
import { type FormEvent, useMemo } from 'react'
import { useTranslations } from '#i18n'
import { countStances } from '@/lib/core/compare/claim-filter'
import { type Show, SHOWS } from '@/lib/core/compare/reading-address'
import { CountedStance, LOOKS, StanceIcon } from '../stance'
import { HiddenAddress } from './hidden-address'
import { useWorkspace } from './workspace-context'

/** What the marks are narrowed to: three toggles with counts, and a search in the claims. */
export function FilterChips() {
  const t = useTranslations('columns')
  const { address, index, go } = useWorkspace()
  const counts = useMemo(() => countStances(index), [index])
  const toggled = (show: Show) =>
    SHOWS.filter((one) => (one === show ? !address.show.includes(one) : address.show.includes(one)))
  function toggle(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const button = (event.nativeEvent as SubmitEvent).submitter
    const show = SHOWS.find((one) => one === button?.dataset.show)
    if (show) go({ show: toggled(show) }, 'push')
  }
  return (
    <search className="filters">
      <form method="get" onSubmit={toggle} className="flex shrink-0 gap-1.5" aria-label={t('showOnly')}>
        <HiddenAddress address={{ ...address, show: [] }} />
        {SHOWS.filter((show) => show !== 'updated' || counts.updated > 0 || address.show.includes(show)).map((show) => (
          <button
            key={show}
            type="submit"
            name="show"
            value={toggled(show).join()}
            data-show={show}
            aria-pressed={address.show.includes(show)}
            className={`chip ${LOOKS[show].text}`}
          >
            <StanceIcon mark={show} />
            <CountedStance mark={show} count={counts[show]} className="chip-word" />
          </button>
        ))}
      </form>
      <form method="get" onSubmit={(event) => event.preventDefault()} className="min-w-28 flex-1 basis-44">
        <HiddenAddress address={{ ...address, query: '' }} />
        <input
          id="search"
          type="search"
          name="q"
          aria-label={t('searchLabel')}
          placeholder={t('searchHint')}
          defaultValue={address.query}
          onChange={(event) => go({ query: event.target.value }, 'replace')}
          className="h-8 w-full rounded-full border border-edge bg-card px-3 text-[0.8125rem] placeholder:text-faint"
        />
      </form>
    </search>
  )
}
