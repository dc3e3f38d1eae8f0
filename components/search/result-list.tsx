import type { ReactNode } from 'react'

/** Results, the best first; each can be led to by its place, `#result-21`. */
export function ResultList({ children }: { children: readonly ReactNode[] }) {
  return (
    <ol className="divide-y divide-line border-y border-line">
      {children.map((result, i) => (
        <li key={i} id={`result-${i + 1}`} tabIndex={-1} className="scroll-mt-4 py-4">
          {result}
        </li>
      ))}
    </ol>
  )
}
