'use client'
import { ArrowLeft, ArrowRight, Eye, EyeOff } from 'lucide-react'
import type { MouseEvent, ReactNode } from 'react'
import { useAnnounce } from '@/components/ui/announcer'
import { MAX_COLUMNS } from '@/lib/core/compare/reading-address'
import { useWorkspace } from './workspace-context'

/** Which articles stand side by side, and in which order. Every step is a link, so it works without scripts too. */
export function ColumnChooser() {
  const { reading, columns, names } = useWorkspace()
  const hidden = reading.articles.map((article) => article.id).filter((id) => !columns.includes(id))
  return (
    <div id="columns-menu" popover="auto" className="menu w-80" aria-label="Columns">
      <p className="px-3 pt-1 pb-2 text-xs text-soft">2 to 6 articles side by side, in this order</p>
      <ul>
        {columns.map((id, at) => (
          <li key={id} className="flex items-center gap-1 ps-3 pe-2">
            <span className="min-w-0 flex-1 truncate font-medium">{names.get(id)}</span>
            <Step to={at > 0 ? swap(columns, at - 1) : null} label={`Move ${names.get(id)} to the left`}>
              <ArrowLeft size={15} aria-hidden />
            </Step>
            <Step to={at < columns.length - 1 ? swap(columns, at) : null} label={`Move ${names.get(id)} to the right`}>
              <ArrowRight size={15} aria-hidden />
            </Step>
            <Step to={columns.length > 2 ? columns.filter((one) => one !== id) : null} label={`Hide ${names.get(id)}`}>
              <Eye size={15} aria-hidden />
            </Step>
          </li>
        ))}
        {hidden.map((id) => (
          <li key={id} className="flex items-center gap-1 ps-3 pe-2 text-soft">
            <span className="min-w-0 flex-1 truncate">{names.get(id)}</span>
            <Step to={columns.length < MAX_COLUMNS ? [...columns, id] : null} label={`Show ${names.get(id)}`}>
              <EyeOff size={15} aria-hidden />
            </Step>
          </li>
        ))}
      </ul>
    </div>
  )
}

function swap(columns: readonly number[], at: number): number[] {
  return columns.map((id, place) => (place === at ? columns[at + 1]! : place === at + 1 ? columns[at]! : id))
}

function Step({ to, label, children }: { to: readonly number[] | null; label: string; children: ReactNode }) {
  const { address, selected, index, hrefOf, go } = useWorkspace()
  const announce = useAnnounce()
  if (!to) return <span className="grid size-8 place-items-center opacity-25">{children}</span>
  // A selected claim whose article goes out of sight is selected no longer.
  const keeps = selected && to.includes(index.claims.get(selected.id)!.articleId)
  const patch = {
    columns: to,
    ...(!keeps && { claim: null }),
    ...(address.at && !to.includes(address.at) && { at: null }),
  }
  function step(event: MouseEvent) {
    event.preventDefault()
    go(patch, 'push')
    announce(label)
  }
  return (
    <a
      href={hrefOf(patch)}
      onClick={step}
      aria-label={label}
      title={label}
      className="grid size-8 place-items-center rounded-md hover:bg-line/60"
    >
      {children}
    </a>
  )
}
