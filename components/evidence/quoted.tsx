import { toSegments } from '@/lib/core/annotate/segments'
import type { ReadArticle } from '@/lib/core/reading'
import type { Quote, Span } from '@/lib/core/vocabulary'

interface Props {
  article: ReadArticle
  quote: Quote
  /** Words that a reason speaks of, marked where they stand in the quote. */
  words?: readonly Span[]
}

/** The very words of an article: a slice of its text. */
export function Quoted({ article, quote, words = [] }: Props) {
  const marks = words.map((span, at) => ({ id: String(at), start: span.start, end: span.end }))
  const [segments = []] = toSegments(article.text, [quote], marks)
  return segments.map((segment) =>
    segment.ids.length > 0 ? (
      <mark key={segment.start} className="told">
        {segment.text}
      </mark>
    ) : (
      <span key={segment.start}>{segment.text}</span>
    ),
  )
}
