import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { getTranslations } from '@/i18n/server'
import { getWork } from '@/lib/data/jobs'
import { retryImportAction } from './actions'

/** Offers to go on where the background work has given up. */
export async function Stalled({ importId, phase }: { importId: number; phase: 'reading' | 'saving' }) {
  const work = await getWork(phase === 'reading' ? 'read-import' : 'save-import', importId)
  if (work?.state !== 'failed') return null
  const t = await getTranslations('imports')
  const common = await getTranslations('common')
  return (
    <Notice
      tone="problem"
      action={
        <form action={retryImportAction}>
          <input type="hidden" name="importId" value={importId} />
          <SubmitButton size="small">{common('tryAgain')}</SubmitButton>
        </form>
      }
    >
      {t('stalled')}
    </Notice>
  )
}
