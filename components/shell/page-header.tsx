import type { ReactNode } from 'react'

interface Props {
  title: ReactNode
  /** A small line above the title: where this page belongs. */
  above?: ReactNode
  /** One or two sentences below. */
  children?: ReactNode
  /** Buttons at the end. */
  actions?: ReactNode
}

export function PageHeader({ title, above, children, actions }: Props) {
  return (
    <div className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="min-w-0 max-w-2xl flex-1 basis-72">
        {above && <div className="mb-1.5 text-xs text-soft">{above}</div>}
        <h1 className="font-serif text-3xl leading-tight font-semibold tracking-tight text-balance">{title}</h1>
        {children && <div className="mt-2 text-base leading-relaxed text-soft">{children}</div>}
      </div>
      {actions && <div className="flex flex-wrap items-end gap-2 max-sm:w-full">{actions}</div>}
    </div>
  )
}
