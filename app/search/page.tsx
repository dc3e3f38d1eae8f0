import type { Metadata } from 'next'
import { HowTo } from '@/components/search/how-to'
import { QueryForm } from '@/components/search/query-form'
import { MOST, type SearchAddress, STEP } from '@/components/search/search-address'
import { PageHeader } from '@/components/shell/page-header'
import { getTranslations } from '@/i18n/server'
import { SEARCH_KINDS } from '@/lib/core/search/hits'
import { LONGEST_QUERY, parseQuery } from '@/lib/core/search/parse-query'
import { type Query, toId, toWord } from '../address-input'
import { Shell } from '../shell'
import { Results } from './results'

export async function generateMetadata({ searchParams }: { searchParams: Query }): Promise<Metadata> {
  const t = await getTranslations('search')
  const { query } = toAddress(await searchParams)
  return { title: query ? t('titleFor', { query }) : t('title') }
}

export default async function SearchPage({ searchParams }: { searchParams: Query }) {
  const t = await getTranslations('search')
  const address = toAddress(await searchParams)
  return (
    <Shell current="search">
      <PageHeader title={t('title')}>{t('about')}</PageHeader>
      <QueryForm query={address.query} kind={address.kind} />
      {parseQuery(address.query).length > 0 ? <Results address={address} /> : <HowTo />}
    </Shell>
  )
}

function toAddress(query: Awaited<Query>): SearchAddress {
  const kind = toWord(query.in)
  return {
    query: toWord(query.q).slice(0, LONGEST_QUERY).trimStart(),
    kind: SEARCH_KINDS.find((one) => one === kind) ?? null,
    shown: Math.min(MOST, Math.max(STEP, toId(query.show) ?? STEP)),
  }
}
