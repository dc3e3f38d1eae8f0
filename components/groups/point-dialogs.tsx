'use client'
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { useTranslations } from '#i18n'
import type { Point } from '@/lib/core/compare/list-points'
import type { PointActions } from '../compare/outcome'
import { Dialog } from '../ui/dialog'
import { MergeForm } from './merge-form'
import { PointContext } from './point-context'
import { SplitForm } from './split-form'
import { useFocusBack } from './use-focus-back'

interface Props {
  points: readonly Point[]
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
  const byClaim = useMemo(() => new Map(points.flatMap((point) => point.map((claim) => [claim.id, point]))), [points])
  const pointOf = useCallback((id: number) => byClaim.get(id) ?? null, [byClaim])
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
            points={points}
            first={opened?.first ?? null}
            names={names}
            action={actions.mergeGroups}
            onDone={done}
          />
        )}
      </Dialog>
      <Dialog open={point !== null && opened?.what === 'split'} onClose={close} title={t('splitTitle')}>
        {point && <SplitForm point={point} points={points} names={names} action={actions.splitGroup} onDone={done} />}
      </Dialog>
    </PointContext>
  )
}
