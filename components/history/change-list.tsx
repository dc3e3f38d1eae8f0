import { useTranslations } from '#i18n'
import { Badge } from '@/components/ui/badge'
import type { FormAction } from '@/components/ui/form-action'
import { Moment } from '@/components/ui/moment'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ChangeSummary } from '@/lib/core/reading'
import { describeChange } from './describe-change'

interface Props {
  /** Newest first. */
  changes: readonly ChangeSummary[]
  /** The name told as "You". */
  me: string
  /** The story whose list this is, null for the whole: the buttons lead back to it. */
  listOf: number | null
  undo: FormAction
  redo: FormAction
}

/** What was done, day by day, each with its way back. Changes taken back stay, struck through and labelled. */
export function ChangeList({ changes, me, listOf, undo, redo }: Props) {
  const t = useTranslations('history')
  const words = { history: t, stances: useTranslations('stances') }
  return (
    <ol className="divide-y divide-line border-y border-line">
      {changes.map((change) => (
        <li key={change.id} className="flex flex-wrap items-baseline gap-x-6 gap-y-2 py-3.5">
          <p className="w-40 shrink-0 text-[0.8125rem] whitespace-nowrap text-soft tabular-nums">
            <Moment at={change.at} />
          </p>
          <p className="min-w-0 flex-1 basis-72 leading-relaxed">
            {change.undone ? (
              <s className="text-soft">{describeChange(change, me, words)}</s>
            ) : (
              describeChange(change, me, words)
            )}
            {change.undone && <Badge className="ms-2">{t('isUndone')}</Badge>}
          </p>
          {change.targetKind === null && (
            <form action={change.undone ? redo : undo}>
              <input type="hidden" name="storyId" value={change.storyId ?? ''} />
              <input type="hidden" name="listOf" value={listOf ?? ''} />
              <input type="hidden" name="changeId" value={change.id} />
              <SubmitButton
                size="small"
                aria-label={t(change.undone ? 'redoNamed' : 'undoNamed', { change: describeChange(change, me, words) })}
              >
                {t(change.undone ? 'redo' : 'undo')}
              </SubmitButton>
            </form>
          )}
        </li>
      ))}
    </ol>
  )
}
