import { useTranslations } from '#i18n'

interface Props {
  /** What is going on, in a few words. */
  label: string
  done: number
  /** 0 where it is not known yet. */
  total: number
  className?: string
}

/** How far a piece of work is, as a bar and in numbers. */
export function Progress({ label, done, total, className = '' }: Props) {
  const t = useTranslations('common')
  return (
    <div className={`flex flex-col gap-1.5 ${className}`}>
      <div className="flex justify-between gap-4 text-xs text-soft">
        <span>{label}</span>
        {total > 0 && <span className="tabular-nums">{t('progress', { done, total })}</span>}
      </div>
      <progress aria-label={label} className="bar" max={total || undefined} value={total > 0 ? done : undefined} />
    </div>
  )
}
