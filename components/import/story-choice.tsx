import type { ReactNode } from 'react'
import { useTranslations } from '#i18n'
import type { StorySummary } from '@/lib/core/reading'

interface Props {
  stories: readonly StorySummary[]
  /** The story for which the texts were brought in. */
  chosen: number | null
  /** A title for a new story. */
  suggestion: string
}

const CONTROL = 'h-9 w-full rounded-md border border-edge bg-card px-3 text-sm'

function Choice({
  value,
  words,
  checked,
  children,
}: {
  value: string
  words: string
  checked: boolean
  children?: ReactNode
}) {
  return (
    <div className="grid items-center gap-x-4 gap-y-1 sm:grid-cols-[13rem_1fr]">
      <label className="inline-flex min-h-9 items-center gap-2">
        <input type="radio" name="place" value={value} defaultChecked={checked} className="size-4 accent-ink" />
        {words}
      </label>
      {children}
    </div>
  )
}

/** Which story the articles go into. */
export function StoryChoice({ stories, chosen, suggestion }: Props) {
  const t = useTranslations('imports')
  return (
    <fieldset className="rounded-xl border border-line bg-card p-5">
      <legend className="sr-only">{t('place.title')}</legend>
      <p aria-hidden className="mb-2 font-serif text-lg font-semibold">
        {t('place.title')}
      </p>
      <div className="flex flex-col gap-2">
        {stories.length > 0 && (
          <Choice value="story" words={t('place.existing')} checked={chosen !== null}>
            <select name="storyId" aria-label={t('place.story')} defaultValue={chosen ?? undefined} className={CONTROL}>
              {stories.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </Choice>
        )}
        <Choice value="new" words={t('place.new')} checked={chosen === null}>
          <input
            name="newStoryTitle"
            aria-label={t('place.newTitle')}
            defaultValue={suggestion}
            maxLength={300}
            autoComplete="off"
            dir="auto"
            className={CONTROL}
          />
        </Choice>
        <Choice value="none" words={t('place.none')} checked={false} />
      </div>
    </fieldset>
  )
}
