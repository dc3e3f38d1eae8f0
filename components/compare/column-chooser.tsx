'use client'
import { ArrowLeft, ArrowRight } from 'lucide-react'
import type { MouseEvent, ReactNode } from 'react'
import { useAnnounce } from '@/components/ui/announcer'
import { MAX_COLUMNS } from '@/lib/core/compare/reading-address'
import { Button } from '../ui/button'
import { CheckField } from '../ui/field'
import { HiddenAddress } from './hidden-address'
import { useWorkspace } from './workspace-context'

const MIN_COLUMNS = 2

/** Which articles stand side by side, and in which order: a form and links, so it works without scripts too. */
export function ColumnChooser() {
  const { reading, columns, names, address } = useWorkspace()
  const show = useShowColumns()
  const hidden = reading.articles.map((article) => article.id).filter((id) => !columns.includes(id))
  return (
    <div id="columns-menu" popover="auto" className="menu w-80" aria-label="Columns">
      <form method="get" className="px-3">
        <HiddenAddress address={{ ...address, claim: null, at: null, columns: null }} />
        <p className="pt-1 pb-2 text-xs text-soft">2 to 6 articles side by side, in this order</p>
        <ul>
          {[...columns, ...hidden].map((id, at) => (
            <li key={id} className="flex min-h-8 items-center gap-1">
              <CheckField
                className="min-w-0 flex-1"
                name="columns"
                value={id}
                label={names.get(id)}
                checked={at < columns.length}
                disabled={at >= columns.length && columns.length >= MAX_COLUMNS}
                onChange={(event) =>
                  show(event.target.checked ? [...columns, id] : columns.filter((one) => one !== id))
                }
              />
              <Step
                to={at > 0 && at < columns.length ? swap(columns, at - 1) : null}
                label={`Move ${names.get(id)} to the left`}
              >
                <ArrowLeft size={15} aria-hidden />
              </Step>
              <Step
                to={at < columns.length - 1 ? swap(columns, at) : null}
                label={`Move ${names.get(id)} to the right`}
              >
                <ArrowRight size={15} aria-hidden />
              </Step>
            </li>
          ))}
        </ul>
        <noscript>
          <Button type="submit" size="small">
            Show these
          </Button>
        </noscript>
      </form>
    </div>
  )
}

function swap(columns: readonly number[], at: number): number[] {
  return columns.map((id, place) => (place === at ? columns[at + 1]! : place === at + 1 ? columns[at]! : id))
}

// A selected claim whose article goes out of sight is selected no longer.
function usePatch() {
  const { address, selected } = useWorkspace()
  return (columns: readonly number[]) => ({
    columns,
    ...(selected && !columns.includes(selected.articleId) && { claim: null }),
    ...(address.at && !columns.includes(address.at) && { at: null }),
  })
}

function useShowColumns() {
  const { go } = useWorkspace()
  const toPatch = usePatch()
  const announce = useAnnounce()
  return (columns: readonly number[]) => {
    if (columns.length < MIN_COLUMNS) announce('At least two articles stand side by side')
    else go(toPatch(columns), 'push')
  }
}

function Step({ to, label, children }: { to: readonly number[] | null; label: string; children: ReactNode }) {
  const { hrefOf } = useWorkspace()
  const toPatch = usePatch()
  const show = useShowColumns()
  const announce = useAnnounce()
  if (!to) return <span className="grid size-8 shrink-0 place-items-center opacity-25">{children}</span>
  function step(event: MouseEvent) {
    event.preventDefault()
    show(to!)
    announce(label)
  }
  return (
    <a
      href={hrefOf(toPatch(to))}
      onClick={step}
      aria-label={label}
      title={label}
      className="grid size-8 shrink-0 place-items-center rounded-md hover:bg-line/60"
    >
      {children}
    </a>
  )
}
