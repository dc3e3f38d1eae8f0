/** What the keys do with the column in which the focus is. */
import type { Command } from './find-command'
import type { Means } from './means'

/** Pixels that a column gets wider or narrower by at a press. */
const STEP = 48

export function arrange(
  command: Command,
  { target, workspace: { columns, address, selected, width }, order }: Means,
): boolean {
  const inside = Number(target.closest<HTMLElement>('.column')?.dataset.article)
  const id = columns.includes(inside) ? inside : selected?.articleId
  if (id === undefined) return false
  const at = columns.indexOf(id)
  if (command.kind === 'pin') order.pin(address.pin === id ? null : id)
  else if (command.kind === 'hide') order.hide(id)
  else if (command.kind === 'move') order.move(id, at + command.step)
  else if (command.kind === 'width') {
    const after = columns[at + 1]
    if (after !== undefined) width.shift(id, after, STEP * command.step)
    else if (columns[at - 1] !== undefined) width.shift(columns[at - 1]!, id, -STEP * command.step)
  }
  return true
}
