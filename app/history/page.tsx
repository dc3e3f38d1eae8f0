import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/page-header'
import { getTranslations } from '@/i18n/server'
import { listChanges } from '@/lib/data/changes'
import type { Query } from '../address-input'
import { Shell } from '../shell'
import { History } from './history'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('history')
  return { title: t('title') }
}

export default async function HistoryPage({ searchParams }: { searchParams: Query }) {
  const t = await getTranslations('history')
  return (
    <Shell current="history">
      <History changes={(limit) => listChanges({ limit })} listOf={null} query={await searchParams}>
        <PageHeader title={t('title')}>{t('about')}</PageHeader>
      </History>
    </Shell>
  )
}
