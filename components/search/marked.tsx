import type { Excerpt } from '@/lib/core/search/excerpts'

/** Words of a stored text with what was asked for marked. */
export function Marked({ excerpt: { pieces, before, after } }: { excerpt: Excerpt }) {
  return (
    <>
      {before && '… '}
      {pieces.map(({ text, marked }, i) =>
        marked ? (
          <mark
            key={i}
            className="rounded-xs bg-open-soft font-semibold text-ink underline decoration-open decoration-2"
          >
            {text}
          </mark>
        ) : (
          text
        ),
      )}
      {after && ' …'}
    </>
  )
}
