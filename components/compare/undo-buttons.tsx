'use client'
import { useTranslations } from '#i18n'
import { Redo2, Undo2 } from 'lucide-react'
import { Button } from '../ui/button'
import type { PointActions } from './outcome'
import { WriteForm } from './write-form'

interface Props {
  actions: Pick<PointActions, 'undo' | 'redo'>
  canUndo: boolean
  canRedo: boolean
}

/** Takes the last change of the story back, or does it again. */
export function UndoButtons({ actions, canUndo, canRedo }: Props) {
  const t = useTranslations('history')
  return (
    <>
      <WriteForm action={actions.undo} className="contents">
        <Button
          type="submit"
          variant="bare"
          size="icon"
          aria-label={t('undo')}
          disabled={!canUndo}
          title={`${t('undo')} (Ctrl+Z)`}
        >
          <Undo2 size={17} aria-hidden />
        </Button>
      </WriteForm>
      <WriteForm action={actions.redo} className="contents">
        <Button
          type="submit"
          variant="bare"
          size="icon"
          aria-label={t('redo')}
          disabled={!canRedo}
          title={`${t('redo')} (Ctrl+Shift+Z)`}
        >
          <Redo2 size={17} aria-hidden />
        </Button>
      </WriteForm>
    </>
  )
}
