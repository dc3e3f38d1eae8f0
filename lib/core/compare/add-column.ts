import { MAX_COLUMNS } from './reading-address'

/** The columns with one more article, in place of the last one where there is no room, but never of `keep`. */
export function addColumn(columns: readonly number[], articleId: number, keep?: number): readonly number[] {
  if (columns.includes(articleId)) return columns
  if (columns.length < MAX_COLUMNS) return [...columns, articleId]
  const out = columns.findLastIndex((id) => id !== keep)
  return columns.with(out, articleId)
}
