import { useTranslations } from '#i18n'
import type { ReadLink } from '@/lib/core/reading'
import { LinkBadge } from '../evidence/link-badge'
import { LinkButton } from '../ui/button'
import type { FormAction } from '../ui/form-action'
import { SubmitButton } from '../ui/submit-button'
import { formatSeen } from './format-seen'
import { PairLine } from './pair-line'
import type { PairEnd } from './to-entries'

interface Props {
  storyId: number
  verdict: 'accept' | 'reject'
  pairs: readonly { readonly link: ReadLink; readonly ends: readonly [PairEnd, PairEnd] }[]
  action: FormAction
  /** Where the choice can be changed. */
  back: string
}

/** Exactly the pairs that would be written, each with what it would become, and the button that does it. */
export function SeveralPreview({ storyId, verdict, pairs, action, back }: Props) {
  const t = useTranslations('review')
  const accept = verdict === 'accept'
  return (
    <form action={action}>
      <input type="hidden" name="storyId" value={storyId} />
      <input type="hidden" name="verdict" value={verdict} />
      <input type="hidden" name="links" value={formatSeen(pairs.flatMap(({ link }) => toSeen(link)))} />
      <ol aria-label={t('several.preview.list')} className="divide-y divide-line border-y border-line">
        {pairs.map(({ link, ends }) => (
          <li key={link.id} className="flex flex-wrap items-start gap-x-6 gap-y-2 px-1 py-3.5">
            <PairLine link={link} ends={ends} />
            <p className="flex w-48 flex-wrap items-center gap-1.5 text-xs text-soft max-sm:w-full">
              {t('several.becomes')}
              <LinkBadge link={accept && link.suggested ? link.suggested : { stance: 'unrelated', subtype: null }} />
            </p>
          </li>
        ))}
      </ol>
      <div className="sticky bottom-0 flex flex-wrap justify-end gap-2 border-t border-line bg-paper py-3">
        <LinkButton href={back}>{t('several.preview.cancel')}</LinkButton>
        <SubmitButton variant={accept ? 'primary' : 'danger'}>
          {t(accept ? 'several.preview.doAccept' : 'several.preview.doReject', { count: pairs.length })}
        </SubmitButton>
      </div>
    </form>
  )
}

function toSeen({ id, suggested }: ReadLink) {
  return suggested ? [{ linkId: id, stance: suggested.stance, subtype: suggested.subtype }] : []
}
