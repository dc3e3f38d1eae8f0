import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ImportProgress } from '@/components/import/import-progress'
import { ImportResults } from '@/components/import/import-results'
import { ReviewForm } from '@/components/import/review-form'
import { toPhase } from '@/components/import/phase'
import { PageHeader } from '@/components/shell/page-header'
import { LinkButton } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Say } from '@/components/ui/say'
import { RefreshWhile } from '@/components/ui/refresh-while'
import { getTranslations } from '@/i18n/server'
import { getImport } from '@/lib/data/imports'
import { listStories } from '@/lib/data/stories'
import { type Query, toId, toWord } from '../../address-input'
import { problemWords } from '../../messages'
import { Shell } from '../../shell'
import { confirmImportAction } from './actions'
import { Stalled } from './stalled'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('imports')
  return { title: t('tab') }
}

interface Props {
  params: Promise<{ importId: string }>
  searchParams: Query
}

export default async function ImportPage({ params, searchParams }: Props) {
  const id = toId((await params).importId)
  const found = id && (await getImport(id))
  if (!found) notFound()
  const phase = toPhase(found.items)
  const t = await getTranslations('imports')
  const problem = toWord((await searchParams).problem)
  const isWorking = phase === 'reading' || phase === 'saving'
  return (
    <Shell>
      <RefreshWhile active={isWorking} />
      <Say words={t(`phases.${phase}.title`)} />
      {problem && <Notice tone="problem">{await problemWords(problem)}</Notice>}
      <PageHeader
        title={t(`phases.${phase}.title`)}
        actions={
          phase === 'review' && (
            <LinkButton href={`/import?story=${found.story?.id ?? ''}&import=${found.id}`}>{t('addMore')}</LinkButton>
          )
        }
      >
        {t(`phases.${phase}.about`)}
      </PageHeader>
      {isWorking && <Stalled importId={found.id} phase={phase} />}
      {isWorking && <ImportProgress items={found.items} phase={phase} />}
      {phase === 'review' && <ReviewForm found={found} stories={await listStories()} confirm={confirmImportAction} />}
      {phase === 'done' && <ImportResults found={found} />}
    </Shell>
  )
}
