'use client'
import { chooseClaim } from '../compare/by-hand/use-by-hand'
import { useWorkspace } from '../compare/workspace-context'
import { WriteForm } from '../compare/write-form'
import type { ReadClaim } from '@/lib/core/reading'
import { Button } from '../ui/button'
import { PointTools } from '../groups/point-tools'
import { HistoryList } from './history-list'
import { NotesForm } from './notes-form'

/** What can be done with the selected claim itself. */
export function ClaimTools({ claim }: { claim: ReadClaim }) {
  const { actions, byHand, select } = useWorkspace()
  return (
    <section aria-label="This claim" className="px-1 pt-1 pb-6">
      <div className="flex flex-wrap gap-1.5">
        <Button size="small" onClick={() => byHand.startLink(chooseClaim(claim))}>
          Link to…
        </Button>
        <Button size="small" onClick={() => byHand.moveBounds({ ...claim, claimId: claim.id })}>
          Change bounds
        </Button>
        <WriteForm
          action={actions.removeClaim}
          fields={{ claimId: claim.id }}
          onDone={() => select(null)}
          className="contents"
        >
          <Button type="submit" size="small" variant="danger">
            Delete claim
          </Button>
        </WriteForm>
      </div>
      <PointTools claims={[claim.id]} lead={claim.id} className="mt-1.5" />
      <p className="mt-2 text-xs text-faint">
        {claim.madeBy === 'person'
          ? 'marked by hand'
          : claim.edited
            ? 'found by the engine, bounds changed by hand'
            : 'found by the engine'}
      </p>
      <NotesForm
        key={`${claim.tags.join()} ${claim.note}`}
        action={actions.annotateClaim}
        fields={{ claimId: claim.id }}
        tags={claim.tags}
        note={claim.note}
      />
      <div className="mt-1">
        <HistoryList subject={{ claimId: claim.id }} />
      </div>
    </section>
  )
}
