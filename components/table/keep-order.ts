/** Keeps rows where they were while what is in them changes: those that stay in their old order, a new one after the row it now follows. */
export function keepOrder(before: readonly string[], now: readonly string[]): string[] {
  const staying = new Set(now)
  const kept = before.filter((key) => staying.has(key))
  const known = new Set(kept)
  now.forEach((key, at) => {
    if (known.has(key)) return
    kept.splice(at === 0 ? 0 : kept.indexOf(now[at - 1]!) + 1, 0, key)
  })
  return kept
}
