'use client'
import { useTranslations } from '#i18n'
import type { ComponentProps } from 'react'
import { Columns3, Ellipsis } from 'lucide-react'
import { WordMark } from '../shell/word-mark'
import { Button } from '../ui/button'
import { ColumnChooser } from './column-chooser'
import { FilterChips } from './filter-chips'
import { MoreMenu } from './more-menu'
import { SyncMenu } from './sync-menu'
import { UndoButtons } from './undo-buttons'
import { ViewSwitch } from './view-switch'
import { useWorkspace } from './workspace-context'

/** The thin bar on top: where one is, what is shown, undo and redo, the way to everything else. */
export function WorkspaceBar(doors: ComponentProps<typeof MoreMenu>) {
  const t = useTranslations('columns')
  const { reading, actions, address } = useWorkspace()
  return (
    <header className="workspace-bar">
      <div className="flex min-w-0 items-baseline gap-3">
        <WordMark />
        <span className="truncate text-soft" title={reading.story.title} dir="auto">
          {reading.story.title}
        </span>
      </div>
      <FilterChips />
      <div className="tools">
        <ViewSwitch storyId={reading.story.id} current="columns" filter={address} />
        <div className="tool-icons">
          <UndoButtons actions={actions} canUndo={reading.undo !== null} canRedo={reading.redo !== null} />
          <SyncMenu />
          <Button variant="bare" size="icon" popoverTarget="columns-menu" aria-label={t('choose')} title={t('choose')}>
            <Columns3 size={17} aria-hidden />
          </Button>
          <Button
            variant="bare"
            size="icon"
            popoverTarget="more-menu"
            aria-label={t('more.title')}
            title={t('more.title')}
          >
            <Ellipsis size={17} aria-hidden />
          </Button>
        </div>
      </div>
      <ColumnChooser />
      <MoreMenu {...doors} />
    </header>
  )
}
