'use client'
import { useTranslations } from '#i18n'
import { useAnnounce } from '@/components/ui/announcer'
import { MAX_COLUMNS } from '@/lib/core/compare/reading-address'
import { useWorkspace } from './workspace-context'

export const MIN_COLUMNS = 2

/** Which articles stand side by side, changed: each change is announced, and "back" takes it back. */
export function useColumnOrder() {
  const t = useTranslations('columns')
  const { address, selected, columns, names, go } = useWorkspace()
  const announce = useAnnounce()
  const nameOf = (id: number) => names.get(id) ?? ''

  /** What the address is with these columns: a selected claim whose article goes out of sight is selected no longer. */
  const toPatch = (next: readonly number[]) => ({
    columns: next,
    ...(selected && !next.includes(selected.articleId) && { claim: null }),
    ...(address.at && !next.includes(address.at) && { at: null }),
    ...(address.pin && !next.includes(address.pin) && { pin: null }),
  })
  function show(next: readonly number[], words?: string) {
    if (next.length < MIN_COLUMNS) announce(t('atLeastTwo'))
    else {
      go(toPatch(next), 'push')
      if (words) announce(words)
    }
  }
  return {
    toPatch,
    show,
    hide: (id: number) =>
      show(
        columns.filter((one) => one !== id),
        t('hidden', { name: nameOf(id) }),
      ),
    add: (id: number) => columns.length < MAX_COLUMNS && show([...columns, id], t('shown', { name: nameOf(id) })),
    /** To another place; the pinned column keeps the first one. */
    move: (id: number, place: number) => {
      const first = address.pin === null ? 0 : 1
      const to = Math.min(Math.max(place, first), columns.length - 1)
      if (id === address.pin || columns.indexOf(id) === to) return announce(t('cannotMove', { name: nameOf(id) }))
      const others = columns.filter((one) => one !== id)
      show(others.toSpliced(to, 0, id), t('moved', { name: nameOf(id), place: to + 1, of: columns.length }))
    },
    pin: (id: number | null) => {
      const former = address.pin === null ? '' : nameOf(address.pin)
      go({ pin: id, columns: id === null ? columns : [id, ...columns.filter((one) => one !== id)] }, 'push')
      announce(id === null ? t('unpinned', { name: former }) : t('pinned', { name: nameOf(id) }))
    },
  }
}

export type ColumnOrder = ReturnType<typeof useColumnOrder>
