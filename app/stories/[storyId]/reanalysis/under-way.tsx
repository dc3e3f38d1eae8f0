import { useTranslations } from '#i18n'
import { Progress } from '@/components/ui/progress'
import { RefreshWhile } from '@/components/ui/refresh-while'
import type { WorkProgress } from '@/lib/core/reading'

/** How far the engine is. `open`: it was asked to look again and has not finished. */
export function UnderWay({ work, open }: { work: WorkProgress | null; open: boolean }) {
  const t = useTranslations('reanalysis')
  if (!work) return null
  if (work.state === 'failed') {
    return (
      <p role="alert" className="mb-6 max-w-prose text-contra">
        {t('stopped')}
      </p>
    )
  }
  return (
    <div className="mb-8">
      <Progress label={t(open ? 'findingAnew' : 'finding')} done={work.done} total={work.total} className="max-w-md" />
      <RefreshWhile active />
    </div>
  )
}
