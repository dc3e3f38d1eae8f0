const opened = new Map<string, Intl.Segmenter>()

/** Opened at the first use: that alone takes a browser longer than much of the rest of a page. No `language`: that of the reader. */
export function openSegmenter(granularity: 'word' | 'sentence', language?: string): Intl.Segmenter {
  const key = `${granularity} ${language ?? ''}`
  const known = opened.get(key)
  if (known) return known
  const segmenter = new Intl.Segmenter(language, { granularity })
  opened.set(key, segmenter)
  return segmenter
}
