import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/page-header'
import { LinkButton } from '@/components/ui/button'
import { getTranslations } from '@/i18n/server'
import { Shell } from './shell'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell')
  return { title: t('notFound.short') }
}

export default async function NotFound() {
  const t = await getTranslations('shell')
  return (
    <Shell>
      <PageHeader title={t('notFound.title')} actions={<LinkButton href="/">{t('toStories')}</LinkButton>}>
        {t('notFound.words')}
      </PageHeader>
    </Shell>
  )
}
