import type { ReactNode } from 'react'
import { ChangeList } from '@/components/history/change-list'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { getTranslations } from '@/i18n/server'
import type { ChangeSummary } from '@/lib/core/reading'
import { getLocalName } from '@/lib/data/settings'
import { type Query, toId, toWord } from '../address-input'
import { problemWords } from '../messages'
import { redoAction, undoAction } from './actions'

/** How many changes are listed at first, and how many more each time. */
const STEP = 100

interface Props {
  changes: (limit: number) => Promise<readonly ChangeSummary[]>
  /** The story whose changes they are, null for all of them. */
  listOf: number | null
  query: Awaited<Query>
  /** The heading of the page. */
  children: ReactNode
}

/** A list of changes with what came of the last undo above it. */
export async function History({ changes: listUpTo, listOf, query, children }: Props) {
  const shown = Math.max(STEP, Math.min(toId(query.show) ?? STEP, 100 * STEP))
  const changes = await listUpTo(shown)
  const t = await getTranslations('history')
  return (
    <>
      {query.problem && <Notice tone="problem">{await problemWords(toWord(query.problem))}</Notice>}
      {query.notice === 'undone' && <Notice>{t('undone')}</Notice>}
      {query.notice === 'redone' && <Notice>{t('redone')}</Notice>}
      {children}
      {changes.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
      ) : (
        <ChangeList changes={changes} me={await getLocalName()} listOf={listOf} undo={undoAction} redo={redoAction} />
      )}
      {changes.length === shown && (
        <LinkButton href={`?show=${shown + STEP}`} scroll={false} className="mt-4">
          {t('showEarlier')}
        </LinkButton>
      )}
    </>
  )
}
