'use client'
import { useTranslations } from '#i18n'
import { ArrowLeft, ArrowRight, Minus, Pin, PinOff, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { MAX_COLUMNS } from '@/lib/core/compare/reading-address'
import { Button } from '../ui/button'
import { CheckField } from '../ui/field'
import { HiddenAddress } from './hidden-address'
import { MIN_COLUMNS, useColumnOrder } from './use-column-order'
import { useWorkspace } from './workspace-context'

/** Pixels that a column gets wider or narrower by at a press. */
const STEP = 48

/** Which articles stand side by side, in which order and how wide: a form and links, so the choice works without scripts too. */
export function ColumnChooser() {
  const t = useTranslations('columns')
  const { reading, columns, names, address } = useWorkspace()
  const order = useColumnOrder()
  const hidden = reading.articles.map((article) => article.id).filter((id) => !columns.includes(id))
  return (
    <div id="columns-menu" popover="auto" className="menu w-96" aria-label={t('columns')}>
      <form method="get" className="px-3">
        <HiddenAddress address={{ ...address, claim: null, at: null, columns: null }} />
        <p className="pt-1 pb-2 text-xs text-soft">{t('howMany', { least: MIN_COLUMNS, most: MAX_COLUMNS })}</p>
        <ul>
          {[...columns, ...hidden].map((id, at) => (
            <li key={id} className="flex min-h-9 items-center gap-0.5">
              <CheckField
                className="min-w-0 flex-1"
                name="columns"
                value={id}
                label={<bdi className="line-clamp-2">{names.get(id)}</bdi>}
                checked={at < columns.length}
                disabled={at >= columns.length && columns.length >= MAX_COLUMNS}
                onChange={(event) => (event.target.checked ? order.add(id) : order.hide(id))}
              />
              {at < columns.length && <ColumnTools id={id} at={at} />}
            </li>
          ))}
        </ul>
        <noscript>
          <Button type="submit" size="small">
            {t('showThese')}
          </Button>
        </noscript>
      </form>
    </div>
  )
}

function ColumnTools({ id, at }: { id: number; at: number }) {
  const t = useTranslations('columns')
  const { columns, names, address, width } = useWorkspace()
  const order = useColumnOrder()
  const name = names.get(id) ?? ''
  const pinned = address.pin === id
  const first = address.pin === null ? 0 : 1
  const neighbour = columns[at + 1] ?? columns[at - 1]
  const widen = (by: number) => {
    if (neighbour === undefined) return
    if (columns[at + 1] !== undefined) width.shift(id, neighbour, by)
    else width.shift(neighbour, id, -by)
  }
  return (
    <>
      <Step
        to={!pinned && at > first ? swap(columns, at - 1) : null}
        label={t('moveBack', { name })}
        act={() => order.move(id, at - 1)}
      >
        <ArrowLeft size={15} aria-hidden className="rtl:-scale-x-100" />
      </Step>
      <Step
        to={!pinned && at < columns.length - 1 ? swap(columns, at) : null}
        label={t('moveOn', { name })}
        act={() => order.move(id, at + 1)}
      >
        <ArrowRight size={15} aria-hidden className="rtl:-scale-x-100" />
      </Step>
      <Step to={address.columns ?? columns} label={t('narrower', { name })} act={() => widen(-STEP)}>
        <Minus size={15} aria-hidden />
      </Step>
      <Step to={address.columns ?? columns} label={t('wider', { name })} act={() => widen(STEP)}>
        <Plus size={15} aria-hidden />
      </Step>
      <Button
        variant="bare"
        size="icon"
        aria-pressed={pinned}
        aria-label={t('pin', { name })}
        title={pinned ? t('unpin', { name }) : t('pin', { name })}
        onClick={() => order.pin(pinned ? null : id)}
      >
        {pinned ? <PinOff size={15} aria-hidden /> : <Pin size={15} aria-hidden />}
      </Button>
    </>
  )
}

function swap(columns: readonly number[], at: number): number[] {
  return columns.map((id, place) => (place === at ? columns[at + 1]! : place === at + 1 ? columns[at]! : id))
}

interface StepProps {
  /** The columns that the link leads to without scripts; null where there is no such step. */
  to: readonly number[] | null
  label: string
  act: () => void
  children: ReactNode
}

function Step({ to, label, act, children }: StepProps) {
  const { hrefOf } = useWorkspace()
  const { toPatch } = useColumnOrder()
  if (!to) return <span className="grid size-8 shrink-0 place-items-center opacity-25">{children}</span>
  return (
    <a
      href={hrefOf(toPatch(to))}
      onClick={(event) => {
        event.preventDefault()
        act()
      }}
      aria-label={label}
      title={label}
      className="grid size-8 shrink-0 place-items-center rounded-md hover:bg-line/60"
    >
      {children}
    </a>
  )
}
