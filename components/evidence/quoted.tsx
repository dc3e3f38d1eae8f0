import { toSegments } from '@/lib/core/annotate/segments'
import type { ReadArticle } from '@/lib/core/reading'
import type { Quote, Span } from '@/lib/core/vocabulary'

interface Props {
  article: ReadArticle
  quote: Quote
  /** Words that a reason speaks of, marked where they stand in the quote. */
  words?: readonly Span[]
  /** Words that the claim compared with does not have. */
  added?: readonly Span[]
}

/** The very words of an article: a slice of its text. */
export function Quoted({ article, quote, words = [], added = [] }: Props) {
  const [segments = []] = toSegments(article.text, [quote], [...toMarks('told', words), ...toMarks('added', added)])
  return segments.map(({ start, text, ids }) => {
    const told = ids.some((id) => id.startsWith('told'))
    const words = told ? <mark className="told">{text}</mark> : text
    return ids.some((id) => id.startsWith('added')) ? <ins key={start}>{words}</ins> : <span key={start}>{words}</span>
  })
}

function toMarks(kind: string, spans: readonly Span[]) {
  return spans.map(({ start, end }, at) => ({ id: `${kind} ${at}`, start, end }))
}
