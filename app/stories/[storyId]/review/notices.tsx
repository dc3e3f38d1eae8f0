import { type Query, toId, toWord } from '@/app/address-input'
import { problemWords } from '@/app/messages'
import { Notice } from '@/components/ui/notice'
import { getTranslations } from '@/i18n/server'
import { MOST_LINKS } from '@/lib/use-cases/judge-links'
import { ChangedNotice } from './changed-notice'

/** What came of the last thing that was done here, as the address tells it. */
export async function Notices({ storyId, query }: { storyId: number; query: Awaited<Query> }) {
  const problem = toWord(query.problem)
  const changed = toId(query.changed)
  const t = await getTranslations('review')
  if (problem === 'none-left') return <Notice tone="problem">{t('several.noneLeft')}</Notice>
  if (problem === 'too-many-links') return <Notice tone="problem">{t('several.tooMany', { count: MOST_LINKS })}</Notice>
  if (problem) return <Notice tone="problem">{await problemWords(problem)}</Notice>
  return changed === null ? null : <ChangedNotice storyId={storyId} changeId={changed} />
}
