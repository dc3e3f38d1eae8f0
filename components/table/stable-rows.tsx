'use client'
import { Fragment, type ReactNode, useState } from 'react'
import { keepOrder } from './keep-order'

/** Rows that stay where they are while a person judges in them; give it another key, and they are put in order anew. */
export function StableRows({ rows }: { rows: readonly { readonly key: string; readonly row: ReactNode }[] }) {
  const now = rows.map(({ key }) => key)
  const [order, setOrder] = useState(now)
  const kept = keepOrder(order, now)
  if (kept.join() !== order.join()) setOrder(kept)
  const byKey = new Map(rows.map(({ key, row }) => [key, row]))
  return kept.map((key) => <Fragment key={key}>{byKey.get(key)}</Fragment>)
}
