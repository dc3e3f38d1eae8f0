'use client'
import dynamic from 'next/dynamic'
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { useTranslations } from '#i18n'
import type { Point } from '@/lib/core/compare/list-points'
import type { PointActions } from '../compare/outcome'
import { Dialog } from '../ui/dialog'
import { PointContext } from './point-context'
import { useFocusBack } from './use-focus-back'

const MergeForm = dynamic(() => import('./merge-form').then((file) => file.MergeForm), { ssr: false })
const SplitForm = dynamic(() => import('./split-form').then((file) => file.SplitForm), { ssr: false })

interface Props {
  /** Asked for at the first need. */
  points: () => readonly Point[]
  /** Short names of the articles. */
  names: ReadonlyMap<number, string>
  actions: PointActions
  children: ReactNode
}

interface Opened {
  readonly what: 'merge' | 'split'
  readonly claimId: number
  readonly first: number | undefined
}

/** Lets whatever is inside merge and split points, each in a dialog. */
export function PointDialogs({ points, names, actions, children }: Props) {
  const t = useTranslations('groups')
  const [opened, setOpened] = useState<Opened | null>(null)
  const focusBack = useFocusBack()
  const known = useMemo(() => lookUp(points), [points])
  const { pointOf } = known
  const open = useCallback(
    (what: Opened['what'], claimId: number, first?: number) => setOpened({ what, claimId, first }),
    [],
  )
  const context = useMemo(() => ({ pointOf, open }), [pointOf, open])
  const point = opened && pointOf(opened.claimId)
  const close = () => setOpened(null)
  const done = () => {
    close()
    if (opened) focusBack(opened.claimId)
  }
  return (
    <PointContext value={context}>
      {children}
      <Dialog open={point !== null && opened?.what === 'merge'} onClose={close} title={t('mergeTitle')}>
        {point && (
          <MergeForm
            point={point}
            points={known.all()}
            first={opened?.first ?? null}
            names={names}
            action={actions.mergeGroups}
            onDone={done}
          />
        )}
      </Dialog>
      <Dialog open={point !== null && opened?.what === 'split'} onClose={close} title={t('splitTitle')}>
        {point && (
          <SplitForm point={point} points={known.all()} names={names} action={actions.splitGroup} onDone={done} />
        )}
      </Dialog>
    </PointContext>
  )
}

/** All points and the point of a claim, made when first asked for. */
function lookUp(points: Props['points']) {
  let all: readonly Point[] | undefined
  let byClaim: ReadonlyMap<number, Point> | undefined
  const listed = () => (all ??= points())
  const indexed = () =>
    (byClaim ??= new Map(listed().flatMap((point) => point.map((claim) => [claim.id, point] as const))))
  return { all: listed, pointOf: (claimId: number) => indexed().get(claimId) ?? null }
}
