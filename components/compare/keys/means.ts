import type { Translator } from '@/i18n/types'
import type { ColumnOrder } from '../use-column-order'
import type { Workspace } from '../workspace-context'

/** What a command works with. */
export interface Means {
  readonly target: Element
  readonly workspace: Workspace
  readonly stances: Translator<'stances'>
  readonly t: Translator<'columns'>
  readonly order: ColumnOrder
  readonly announce: (words: string) => void
  readonly openKeys: () => void
  readonly requestFocus: (id: string) => void
}
