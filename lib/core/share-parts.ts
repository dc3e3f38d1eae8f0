/**
 * `after` with every part that equals the same part of `before` replaced by it, so that what is drawn from an unchanged part
 * is not drawn again. Both are plain data, as JSON has it; items of lists are compared by their `id` where they have one.
 */
export function shareParts<T>(before: T, after: T): T {
  if (Object.is(before, after)) return before
  if (Array.isArray(before) && Array.isArray(after)) return shareList(before, after) as T
  if (!isRecord(before) || !isRecord(after)) return after
  const keys = Object.keys(after)
  const shared = Object.fromEntries(keys.map((key) => [key, shareParts(before[key], after[key])]))
  const same = keys.length === Object.keys(before).length && keys.every((key) => shared[key] === before[key])
  return (same ? before : shared) as T
}

function shareList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const known = new Map(before.flatMap((item) => (isRecord(item) && 'id' in item ? [[item.id, item] as const] : [])))
  const shared = after.map((item, at) => {
    const former = isRecord(item) && 'id' in item ? known.get(item.id) : before[at]
    return shareParts(former, item)
  })
  return shared.length === before.length && shared.every((item, at) => item === before[at]) ? before : shared
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
