import Link from 'next/link'
import { useTranslations } from '#i18n'
import type { ReadingAddress } from '@/lib/core/compare/reading-address'
import type { StoryReading } from '@/lib/core/reading'
import type { PointActions } from '../compare/outcome'
import { UndoButtons } from '../compare/undo-buttons'
import { type View, ViewSwitch } from '../compare/view-switch'
import { WordMark } from '../shell/word-mark'

interface Props {
  reading: Pick<StoryReading, 'story' | 'undo' | 'redo'>
  view: View
  filter: Pick<ReadingAddress, 'show' | 'query' | 'tag'>
  actions: Pick<PointActions, 'undo' | 'redo'>
}

/** The bar above a view of a story that scrolls as a page: all but the columns. Its `main` begins with a `StoryTitle`. */
export function StoryHeader({ reading: { story, undo, redo }, view, filter, actions }: Props) {
  const t = useTranslations('shell')
  return (
    <header className="flex min-h-13 flex-wrap items-center gap-x-4 border-b border-line bg-card px-4 py-2 sm:px-6 print:hidden">
      <WordMark />
      <nav aria-label={t('main')} className="ms-auto hidden gap-4 text-soft sm:flex">
        <Link href="/">{t('stories')}</Link>
        <Link href={`/stories/${story.id}/articles`}>{t('articles')}</Link>
        <Link href={`/stories/${story.id}/history`}>{t('history')}</Link>
      </nav>
      <div className="flex gap-1 max-sm:ms-auto">
        <UndoButtons actions={actions} canUndo={undo !== null} canRedo={redo !== null} />
      </div>
      <div className="min-w-0 max-sm:w-full max-sm:pt-1">
        <ViewSwitch storyId={story.id} current={view} filter={filter} />
      </div>
    </header>
  )
}
