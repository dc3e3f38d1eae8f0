import Link from 'next/link'
import { HowTo } from '@/components/search/how-to'
import { KindLinks } from '@/components/search/kind-links'
import { Marked } from '@/components/search/marked'
import { formatSearch, MOST, type SearchAddress, STEP } from '@/components/search/search-address'
import { WhatToTry } from '@/components/search/what-to-try'
import { Button } from '@/components/ui/button'
import { getFormatter, getTranslations } from '@/i18n/server'
import { SEARCH_KINDS, type SearchCounts, type SearchKind } from '@/lib/core/search/hits'
import { parseQuery, type SearchQuery } from '@/lib/core/search/parse-query'
import { countHits, listStoryHits } from '@/lib/data/search'
import { KindResults } from './kind-results'

/** How many of each kind stand in the list of everything. */
const FIRST = 4
/** Most stories named by their title, and most parts of a question that are looked for alone. */
const STORIES = 5
const PARTS = 8

export async function Results({ address }: { address: SearchAddress }) {
  const { query, kind } = address
  const asked = parseQuery(query)
  const [t, counts] = [await getTranslations('search'), await countHits(asked)]
  const total = SEARCH_KINDS.reduce((sum, one) => sum + counts[one], 0)
  return (
    <>
      <p role="status" className="mb-4 text-base">
        {t.rich('found', {
          count: total,
          query: query.trim(),
          b: (chunks) => <bdi className="font-semibold">{chunks}</bdi>,
        })}
      </p>
      <StoriesNamed query={asked} />
      {total === 0 ? (
        <>
          <WhatToTry query={query} parts={await countParts(asked)} />
          <HowTo />
        </>
      ) : (
        <>
          <KindLinks query={query} kind={kind} counts={counts} />
          {kind ? (
            <OneKind address={address} kind={kind} count={counts[kind]} />
          ) : (
            <Everything query={query} counts={counts} />
          )}
        </>
      )}
    </>
  )
}

async function StoriesNamed({ query }: { query: SearchQuery }) {
  const [t, format] = [await getTranslations('search'), await getFormatter()]
  const stories = (await listStoryHits(query)).slice(0, STORIES)
  if (stories.length === 0) return null
  const links = stories.map(({ id, title }) => (
    <Link key={id} href={`/stories/${id}`} className="link">
      <bdi>
        <Marked excerpt={title} />
      </bdi>
    </Link>
  ))
  return (
    <p className="mb-4 text-soft">
      {t.rich('storiesNamed', { stories: () => format.list(links, { type: 'unit', style: 'short' }) })}
    </p>
  )
}

async function Everything({ query, counts }: { query: string; counts: SearchCounts }) {
  const t = await getTranslations('search')
  return SEARCH_KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
    <section key={kind} aria-labelledby={`of-${kind}`} className="mb-10">
      <h2 id={`of-${kind}`} className="mb-2 font-serif text-lg font-semibold">
        {t(`kinds.${kind}`)}
      </h2>
      <KindResults kind={kind} query={query} limit={FIRST} />
      {counts[kind] > FIRST && (
        <p className="mt-3">
          <Link href={formatSearch({ query, kind })} className="link">
            {t(`allOf.${kind}`, { count: counts[kind] })}
          </Link>
        </p>
      )}
    </section>
  ))
}

async function OneKind({ address, kind, count }: { address: SearchAddress; kind: SearchKind; count: number }) {
  const t = await getTranslations('search')
  const { query, shown } = address
  if (count === 0) return <p className="text-base text-soft">{t(`noneOfKind.${kind}`)}</p>
  const more = Math.min(STEP, count - shown, MOST - shown)
  return (
    <section aria-labelledby="of-kind">
      <h2 id="of-kind" className="sr-only">
        {t(`kinds.${kind}`)}
      </h2>
      <KindResults kind={kind} query={query} limit={shown} />
      {more > 0 && (
        <form action={`/search#result-${shown + 1}`} className="mt-6">
          {/* The browser's own way to a place in a page: reading goes on with the first new result, also by keyboard. */}
          <input type="hidden" name="q" value={query} />
          <input type="hidden" name="in" value={kind} />
          <input type="hidden" name="show" value={shown + more} />
          <Button type="submit">{t('more', { count: more })}</Button>
        </form>
      )}
      {count > MOST && shown >= MOST && <p className="mt-6 text-soft">{t('limited', { shown: MOST, count })}</p>}
    </section>
  )
}

/** How much each part of a question finds alone; none where it has one part only. */
async function countParts(query: SearchQuery) {
  if (query.length < 2) return []
  const parts = query.slice(0, PARTS).map(async (term) => {
    const counts = await countHits([term])
    return { words: term.typed, count: SEARCH_KINDS.reduce((sum, kind) => sum + counts[kind], 0) }
  })
  return Promise.all(parts)
}
