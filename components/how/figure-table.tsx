import type { ReactNode } from 'react'

interface Props {
  caption: string
  note: string
  heads: readonly string[]
  /** The first cell of a row is its heading. */
  rows: readonly (readonly ReactNode[])[]
  children?: ReactNode
}

/** A table of figures with what they are above it, and a sentence below. */
export function FigureTable({ caption, note, heads, rows, children }: Props) {
  return (
    <figure className="mt-4">
      {/* A table wider than the screen scrolls by itself, by keyboard too. */}
      <div className="overflow-x-auto" role="region" aria-label={caption} tabIndex={0}>
        <table className="w-full border-collapse text-start text-[0.8125rem]">
          <caption className="pb-1 text-start">
            <b className="text-sm font-semibold">{caption}</b>
            <span className="block max-w-prose text-soft">{note}</span>
          </caption>
          <thead>
            <tr className="border-b border-edge">
              {heads.map((head, at) => (
                <th key={head} scope="col" className={`py-2 pe-4 align-bottom font-semibold ${side(at)}`}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row} className="border-b border-line align-top">
                {cells.map((cell, at) =>
                  at === 0 ? (
                    <th key={at} scope="row" className="min-w-44 py-2 pe-4 text-start font-normal">
                      {cell}
                    </th>
                  ) : (
                    <td key={at} className={`py-2 pe-4 whitespace-nowrap tabular-nums ${side(at)}`}>
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {children && <figcaption className="mt-1.5 text-[0.8125rem] text-soft">{children}</figcaption>}
    </figure>
  )
}

function side(at: number): string {
  return at === 0 ? 'text-start' : 'text-end'
}
