import { useTranslations } from '#i18n'
import { Button } from '../ui/button'

/** Says why what a person did could not be kept, until it is put away; nothing where there is nothing to say. */
export function FailedWrite({ failure, dismiss }: { failure: string | null; dismiss: () => void }) {
  const t = useTranslations('common')
  if (!failure) return null
  return (
    <p role="alert" className="flex items-center gap-3 bg-contra-soft px-4 py-2 font-medium text-contra">
      {failure}
      <Button size="small" onClick={dismiss}>
        {t('close')}
      </Button>
    </p>
  )
}
