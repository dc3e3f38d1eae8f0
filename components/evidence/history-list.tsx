'use client'
import { useState } from 'react'
import { useTranslations } from '#i18n'
import type { ChangeSummary } from '@/lib/core/reading'
import { describeChange } from '../history/describe-change'
import { useWorkspace } from '../compare/workspace-context'
import { ShortTime } from './short-time'

type Changes = readonly ChangeSummary[] | 'failed' | null

/** What people did to a link or a claim, fetched when it is opened. */
export function HistoryList({ subject }: { subject: { linkId: number } | { claimId: number } }) {
  const { actions, reading } = useWorkspace()
  const t = useTranslations('evidence')
  const [changes, setChanges] = useState<Changes>(null)
  async function load(open: boolean) {
    if (open) setChanges(await actions.listHistory(subject).catch(() => 'failed' as const))
  }
  return (
    <details onToggle={(event) => void load(event.currentTarget.open)} className="text-xs open:basis-full">
      <summary className="w-fit text-soft hover:text-ink">{t('history.heading')}</summary>
      <Entries changes={changes} />
      <a href={`/stories/${reading.story.id}/history`} className="mt-1 inline-block underline">
        {t('history.story')}
      </a>
    </details>
  )
}

function Entries({ changes }: { changes: Changes }) {
  const t = useTranslations('evidence')
  const words = { history: useTranslations('history'), stances: useTranslations('stances') }
  if (changes === null) return <p className="mt-1 text-faint">{t('history.reading')}</p>
  if (changes === 'failed') return <p className="mt-1">{t('history.failed')}</p>
  if (changes.length === 0) return <p className="mt-1 text-faint">{t('history.empty')}</p>
  return (
    <ol className="mt-1 flex flex-col gap-1">
      {changes.map((change) => (
        <li key={change.id} className={change.undone ? 'text-faint' : 'text-soft'}>
          <ShortTime at={change.at} />{' '}
          {change.undone ? (
            <>
              <s>{describeChange(change, '', words)}</s> ({t('history.undone')})
            </>
          ) : (
            describeChange(change, '', words)
          )}
        </li>
      ))}
    </ol>
  )
}
