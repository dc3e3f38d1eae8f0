'use client'
import { useTranslations } from '#i18n'
import { GripVertical, Pin, PinOff, X } from 'lucide-react'
import type { ReadArticle } from '@/lib/core/reading'
import { Button } from '../ui/button'
import { useColumnOrder } from './use-column-order'
import { useDragColumn } from './use-drag-column'
import { useWorkspace } from './workspace-context'

/** Above the text and always in sight: whose it is, and the means to move, pin and hide the column with a pointer. Keys have them in the list of columns. */
export function ColumnBar({ article }: { article: ReadArticle }) {
  const t = useTranslations('columns')
  const { names, address, columns } = useWorkspace()
  const order = useColumnOrder()
  const drag = useDragColumn(article.id)
  const name = names.get(article.id) ?? ''
  const pinned = address.pin === article.id
  return (
    <div className="column-bar">
      <button
        type="button"
        tabIndex={-1}
        className="column-grip"
        aria-label={t('drag', { name })}
        title={t('drag', { name })}
        {...drag}
      >
        <GripVertical size={15} aria-hidden />
      </button>
      <span className="min-w-0 flex-1 truncate" title={name}>
        <bdi>{name}</bdi>
      </span>
      <Button
        variant="bare"
        size="icon"
        tabIndex={-1}
        aria-pressed={pinned}
        aria-label={t('pin', { name })}
        title={pinned ? t('unpin', { name }) : t('pin', { name })}
        onClick={() => order.pin(pinned ? null : article.id)}
      >
        {pinned ? <PinOff size={15} aria-hidden /> : <Pin size={15} aria-hidden />}
      </Button>
      <Button
        variant="bare"
        size="icon"
        tabIndex={-1}
        disabled={columns.length <= 2}
        aria-label={t('hide', { name })}
        title={t('hide', { name })}
        onClick={() => order.hide(article.id)}
      >
        <X size={15} aria-hidden />
      </Button>
    </div>
  )
}
