import type { ReactNode } from 'react'

/** A part of the page with its own address. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-12">
      <h2 id={id} className="mb-3 scroll-mt-6 font-serif text-2xl leading-tight font-semibold tracking-tight">
        {title}
      </h2>
      <div className="flex flex-col gap-3">{children}</div>
    </section>
  )
}
