'use client'
import { useTranslations } from '#i18n'
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
  const t = useTranslations('evidence')
  return (
    <section aria-label={t('claim.heading')} className="px-1 pt-1 pb-6">
      <div className="flex flex-wrap gap-1.5">
        <Button size="small" onClick={() => byHand.startLink(chooseClaim(claim))}>
          {t('claim.link')}
        </Button>
        <Button size="small" onClick={() => byHand.moveBounds({ ...claim, claimId: claim.id })}>
          {t('claim.bounds')}
        </Button>
        <WriteForm
          action={actions.removeClaim}
          fields={{ claimId: claim.id }}
          onDone={() => select(null)}
          className="contents"
        >
          <Button type="submit" size="small" variant="danger">
            {t('claim.delete')}
          </Button>
        </WriteForm>
      </div>
      <PointTools claims={[claim.id]} lead={claim.id} className="mt-1.5" />
      <p className="mt-2 text-xs text-faint">
        {claim.madeBy === 'person' ? t('claim.byHand') : claim.edited ? t('claim.edited') : t('claim.found')}
      </p>
      <div className="pair-tools">
        <NotesForm
          key={`${claim.tags.join()} ${claim.note}`}
          action={actions.annotateClaim}
          fields={{ claimId: claim.id }}
          tags={claim.tags}
          note={claim.note}
        />
        <HistoryList subject={{ claimId: claim.id }} />
      </div>
    </section>
  )
}
