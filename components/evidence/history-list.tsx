'use client'
import { useState } from 'react'
import { useTranslations } from '#i18n'
import type { ChangeSummary } from '@/lib/core/reading'
import { describeChange } from '../history/describe-change'
import { useWorkspace } from '../compare/workspace-context'
import { ShortTime } from './origin'

/** What people did to a link or a claim, fetched when it is opened. */
export function HistoryList({ subject }: { subject: { linkId: number } | { claimId: number } }) {
  const { actions, reading } = useWorkspace()
  const words = { history: useTranslations('history'), stances: useTranslations('stances') }
  const [changes, setChanges] = useState<readonly ChangeSummary[] | 'failed' | null>(null)
  async function load(open: boolean) {
    if (open) setChanges(await actions.listHistory(subject).catch(() => 'failed' as const))
  }
  return (
    <details onToggle={(event) => void load(event.currentTarget.open)} className="text-xs open:basis-full">
      <summary className="w-fit text-soft hover:text-ink">History</summary>
      {changes === 'failed' && <p className="mt-1">The history could not be read.</p>}
      {changes !== 'failed' && changes?.length === 0 && (
        <p className="mt-1 text-faint">Nothing has been done here yet.</p>
      )}
      {changes !== 'failed' && changes && changes.length > 0 && (
        <ol className="mt-1 flex flex-col gap-1">
          {changes.map((change) => (
            <li key={change.id} className={change.undone ? 'text-faint line-through' : 'text-soft'}>
              <ShortTime at={change.at} /> {describeChange(change, '', words)}
            </li>
          ))}
        </ol>
      )}
      <a href={`/stories/${reading.story.id}/history`} className="mt-1 inline-block underline">
        History of the story
      </a>
    </details>
  )
}
