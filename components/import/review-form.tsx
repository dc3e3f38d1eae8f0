import { useTranslations } from '#i18n'
import type { FormAction } from '@/components/ui/form-action'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ReadImport, StorySummary } from '@/lib/core/reading'
import { FailedItems } from './failed-items'
import { isOpen } from './phase'
import { ReviewItem } from './review-item'
import { StoryChoice } from './story-choice'

interface Props {
  found: ReadImport
  stories: readonly StorySummary[]
  confirm: FormAction
}

export function ReviewForm({ found, stories, confirm }: Props) {
  const t = useTranslations('imports')
  const open = found.items.filter(isOpen)
  const failed = found.items.filter(({ state }) => state === 'failed')
  const suggestion = open.find(({ metadata }) => metadata?.title)?.metadata?.title ?? ''
  return (
    <>
      <FailedItems items={failed} />
      <form action={confirm} className="flex flex-col gap-6 [&_input]:scroll-mb-24">
        <input type="hidden" name="importId" value={found.id} />
        <StoryChoice stories={stories} chosen={found.story?.id ?? null} suggestion={suggestion} />
        <ul className="flex flex-col gap-4">
          {open.map((item) => (
            <ReviewItem key={item.id} item={item} />
          ))}
        </ul>
        <div className="sticky bottom-0 -mx-4 flex flex-wrap items-center gap-3 border-t border-line bg-paper px-4 py-3 sm:-mx-6 sm:px-6">
          <SubmitButton variant="primary">{t('review.save')}</SubmitButton>
          <p className="flex-1 text-[0.8125rem] text-soft">{t('review.ready', { count: open.length })}</p>
          <SubmitButton variant="bare" name="discard" value="1" formNoValidate>
            {t('review.discard')}
          </SubmitButton>
        </div>
      </form>
    </>
  )
}
