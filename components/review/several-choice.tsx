'use client'
import { type ReactNode, useRef, useState } from 'react'
import { useTranslations } from '#i18n'
import { Button } from '../ui/button'

interface Props {
  /** What the list is narrowed to, to come back to. */
  fields: Readonly<Record<string, string>>
  rows: readonly { readonly id: number; readonly ticked: boolean; readonly line: ReactNode }[]
}

/** The pairs that wait, to be ticked, and on to the preview of what would be written. A plain GET: nothing is written here. */
export function SeveralChoice({ fields, rows }: Props) {
  const t = useTranslations('review.several')
  const list = useRef<HTMLUListElement>(null)
  const [ticked, setTicked] = useState(() => rows.filter((row) => row.ticked).length)
  const boxes = () => [...(list.current?.querySelectorAll<HTMLInputElement>('input') ?? [])]
  const count = () => setTicked(boxes().filter((box) => box.checked).length)
  function tickAll(on: boolean) {
    for (const box of boxes()) box.checked = on
    count()
  }
  return (
    <form>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ul ref={list} aria-label={t('list')} onChange={count} className="divide-y divide-line border-y border-line">
        {rows.map(({ id, ticked, line }) => (
          <li key={id}>
            <label className="flex gap-3 px-1 py-3.5 hover:bg-line/30">
              <input
                type="checkbox"
                name="link"
                value={id}
                defaultChecked={ticked}
                className="mt-0.5 size-4.5 shrink-0 scroll-mb-36 accent-ink"
              />
              {line}
            </label>
          </li>
        ))}
      </ul>
      <div className="sticky bottom-0 flex flex-wrap items-center gap-2 border-t border-line bg-paper py-3">
        <p role="status" className="me-auto text-soft tabular-nums">
          {t('ticked', { count: ticked })}
        </p>
        <Button variant="bare" className="noscript:hidden" onClick={() => tickAll(true)}>
          {t('tickAll')}
        </Button>
        <Button variant="bare" className="noscript:hidden" onClick={() => tickAll(false)}>
          {t('tickNone')}
        </Button>
        <Button type="submit" name="verdict" value="accept" variant="primary">
          {t('accept')}
        </Button>
        <Button type="submit" name="verdict" value="reject" variant="danger">
          {t('reject')}
        </Button>
      </div>
    </form>
  )
}
