import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/page-header'
import { listChanges } from '@/lib/data/changes'
import type { Query } from '../address-input'
import { Shell } from '../shell'
import { History } from './history'

export const metadata: Metadata = { title: 'History' }

export default async function HistoryPage({ searchParams }: { searchParams: Query }) {
  return (
    <Shell current="history">
      <History changes={(limit) => listChanges({ limit })} listOf={null} query={await searchParams}>
        <PageHeader title="History">
          Everything that was done, newest first. Each change can be taken back by itself.
        </PageHeader>
      </History>
    </Shell>
  )
}
