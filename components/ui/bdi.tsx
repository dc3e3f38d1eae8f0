import type { ReactNode } from 'react'

/** Sets words of their own language apart in a sentence: `t.rich('deleted', { title, bdi })` for "Deleted “<bdi>{title}</bdi>”". */
export function bdi(chunks: ReactNode): ReactNode {
  return <bdi>{chunks}</bdi>
}
