import { useTranslations } from '#i18n'

interface Props {
  judged: number
  total: number
  /** True while the server has not kept all of it yet. */
  saving: boolean
}

/** How far a person is with the suggestions, in words and as a bar. */
export function ReviewProgress({ judged, total, saving }: Props) {
  const t = useTranslations('review')
  return (
    <div className="flex min-w-56 flex-1 flex-col gap-1.5">
      <p className="flex justify-between gap-4">
        <span id="review-progress" className="text-sm font-semibold tabular-nums">
          {t('progress', { judged, total })}
        </span>
        {/* Only where it takes a while. */}
        {saving && (
          <span className="text-xs text-soft transition-opacity delay-1000 starting:opacity-0">{t('saving')}</span>
        )}
      </p>
      <progress aria-labelledby="review-progress" className="bar" max={Math.max(total, 1)} value={judged} />
    </div>
  )
}
