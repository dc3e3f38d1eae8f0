'use client'
import { useTranslations } from '#i18n'
import { PageHeader } from '@/components/shell/page-header'
import { WordMark } from '@/components/shell/word-mark'
import { Button, LinkButton } from '@/components/ui/button'

export default function ErrorPage({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  const t = useTranslations('shell')
  const common = useTranslations('common')
  return (
    <>
      <header className="border-b border-line bg-card px-6 py-4">
        <WordMark />
      </header>
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-3xl px-6 py-16 outline-none">
        <title>{`${t('error.title')} · Crossread`}</title>
        <PageHeader
          title={t('error.title')}
          actions={
            <>
              <Button variant="primary" onClick={retry}>
                {common('tryAgain')}
              </Button>
              <LinkButton href="/">{t('toStories')}</LinkButton>
            </>
          }
        >
          {error.digest ? t('error.wordsWithNumber', { number: error.digest }) : t('error.words')}
        </PageHeader>
      </main>
    </>
  )
}
