'use client'
import { useTranslations } from '#i18n'
import { Button } from '../../ui/button'
import { useWorkspace } from '../workspace-context'

/** While the second passage of a link is looked for. */
export function LinkingBar() {
  const t = useTranslations('columns')
  const { byHand, names } = useWorkspace()
  if (byHand.mode.kind !== 'linking') return null
  const { from } = byHand.mode
  return (
    <div role="status" className="hand-bar">
      <p className="min-w-40 flex-1 basis-40">
        {t.rich('hand.linking', {
          quote: from.exact,
          name: names.get(from.articleId) ?? '',
          q: (chunks) => <bdi className="font-serif">{chunks}</bdi>,
          n: (chunks) => <bdi>{chunks}</bdi>,
        })}
      </p>
      <Button size="small" onClick={byHand.leave}>
        {t('hand.leave')}
      </Button>
    </div>
  )
}
