import { useTranslations } from '#i18n'
import { LinkButton } from '../ui/button'
import { EmptyState } from '../ui/empty-state'

interface Props {
  storyId: number
  /** Articles of the story. */
  articles: number
  narrowed: boolean
}

/** Why the table is empty, and the way on. */
export function NoRows({ storyId, articles, narrowed }: Props) {
  const t = useTranslations('table')
  if (narrowed) return <EmptyState title={t('empty.filtered')}>{t('empty.fewer')}</EmptyState>
  if (articles >= 2) return <EmptyState title={t('empty.alone')}>{t('empty.byHand')}</EmptyState>
  return (
    <EmptyState
      title={t('empty.nothing')}
      action={<LinkButton href={`/import?story=${storyId}`}>{t('empty.bring')}</LinkButton>}
    >
      {t('empty.two')}
    </EmptyState>
  )
}
