'use client'
import { Columns3, Ellipsis, Redo2, Undo2 } from 'lucide-react'
import { WordMark } from '../shell/word-mark'
import { Button } from '../ui/button'
import { ColumnChooser } from './column-chooser'
import { FilterChips } from './filter-chips'
import { MoreMenu } from './more-menu'
import { ViewSwitch } from './view-switch'
import { useWorkspace } from './workspace-context'
import { WriteForm } from './write-form'

/** The thin bar on top: where one is, what is shown, undo and redo, the way to everything else. */
export function WorkspaceBar({ openKeys }: { openKeys: () => void }) {
  const { reading, actions, address } = useWorkspace()
  return (
    <header className="workspace-bar">
      <div className="flex min-w-0 items-baseline gap-3">
        <WordMark />
        <span className="truncate text-soft" title={reading.story.title}>
          <bdi>{reading.story.title}</bdi>
        </span>
      </div>
      <FilterChips />
      <div className="tools">
        <ViewSwitch storyId={reading.story.id} current="columns" filter={address} />
        <WriteForm action={actions.undo} className="contents">
          <Button
            type="submit"
            variant="bare"
            size="icon"
            aria-label="Undo"
            disabled={!reading.undo}
            title="Undo (Ctrl+Z)"
          >
            <Undo2 size={17} aria-hidden />
          </Button>
        </WriteForm>
        <WriteForm action={actions.redo} className="contents">
          <Button
            type="submit"
            variant="bare"
            size="icon"
            aria-label="Redo"
            disabled={!reading.redo}
            title="Redo (Ctrl+Shift+Z)"
          >
            <Redo2 size={17} aria-hidden />
          </Button>
        </WriteForm>
        <Button
          variant="bare"
          size="icon"
          popoverTarget="columns-menu"
          aria-label="Choose columns"
          title="Choose columns"
        >
          <Columns3 size={17} aria-hidden />
        </Button>
        <Button variant="bare" size="icon" popoverTarget="more-menu" aria-label="More" title="More">
          <Ellipsis size={17} aria-hidden />
        </Button>
      </div>
      <ColumnChooser />
      <MoreMenu openKeys={openKeys} />
    </header>
  )
}
