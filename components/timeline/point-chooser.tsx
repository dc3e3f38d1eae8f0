import { useTranslations } from '#i18n'
import { firstWords } from '@/lib/core/compare/first-words'
import type { TimelinePoint } from '@/lib/core/compare/timeline'
import { LOOKS } from '../stance'
import { Button } from '../ui/button'
import { SelectField } from '../ui/field'
import type { TimelineStory } from './timeline-story'

interface Props {
  story: TimelineStory
  points: readonly TimelinePoint[]
  chosen: TimelinePoint
}

const LONGEST = 70

/** Which point is drawn, as a plain GET of the page. */
export function PointChooser({ story: { filter }, points, chosen }: Props) {
  const t = useTranslations('timeline')
  const kept = [
    ['show', filter.show.join(',')],
    ['q', filter.query],
    ['tag', filter.tag],
  ] as const
  return (
    <form key={chosen.lead.id} className="flex max-w-full min-w-0 flex-wrap items-end gap-2 print:hidden">
      {kept.map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)}
      <SelectField label={t('point.choose')} name="point" defaultValue={chosen.lead.id} className="w-88 max-w-full">
        {points.map((point) => (
          <option key={point.lead.id} value={point.lead.id} dir="auto">
            {t('point.option', { sign: signOf(point), words: wordsOf(point) })}
          </option>
        ))}
      </SelectField>
      <Button type="submit">{t('point.show')}</Button>
    </form>
  )
}

function signOf({ contradicts, updated }: TimelinePoint): string {
  return LOOKS[contradicts > 0 ? 'contradicts' : updated > 0 ? 'updated' : 'agrees'].sign
}

function wordsOf({ sides, lead }: TimelinePoint): string {
  return firstWords(sides ? sides.sides.map(({ words }) => words).join(' / ') : lead.exact, LONGEST)
}
