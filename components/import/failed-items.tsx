import { TriangleAlert } from 'lucide-react'
import type { ImportProblem, ReadImportItem } from '@/lib/core/reading'

interface Props {
  items: readonly ReadImportItem[]
  problemWords: (problem: ImportProblem | null) => string
}

/** The texts that could not come in: which, why, and what to do about it. */
export function FailedItems({ items, problemWords }: Props) {
  if (items.length === 0) return null
  return (
    <section aria-labelledby="failed" className="mb-6 rounded-xl border border-contra/40 bg-contra-soft p-5">
      <h2 id="failed" className="mb-3 flex items-center gap-2 font-semibold">
        <TriangleAlert size={17} aria-hidden className="text-contra" />
        {items.length === 1 ? 'One could not come in' : `${items.length} could not come in`}
      </h2>
      <ul className="flex flex-col gap-2.5">
        {items.map(({ id, name, problem }) => (
          <li key={id}>
            <bdi className="font-medium wrap-anywhere">{name}</bdi>
            <p className="text-[0.8125rem]">{problemWords(problem)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
