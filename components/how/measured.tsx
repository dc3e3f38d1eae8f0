import { useFormatter, useTranslations } from '#i18n'
import how from '@/i18n/messages/en/how'
import type { Formatter, Translator } from '@/i18n/types'
import { STANCES } from '@/lib/core/vocabulary'
import { FigureTable } from './figure-table'
import { type Figures, inUse, listEngines, type SetFigures, type StoryFigures } from './figures'

const NEAREST = 'dev/crossread-gold'
const SETS = Object.keys(how.sets) as (keyof typeof how.sets)[]

/** The figures kept with the program: for what readers see, for whole stories, and for every set. */
export function Measured({ figures }: { figures: Figures }) {
  const t = useTranslations('how')
  const nearest = figures.sets[NEAREST] && inUse(figures.sets[NEAREST])
  const stories = inUse(figures.stories)
  if (Object.keys(figures.sets).length === 0) return <p>{t('figures.none')}</p>
  return (
    <>
      {nearest?.classes && <ClassTable figures={nearest} />}
      {stories && <StoryTable stories={stories} />}
      <SetTable figures={figures} />
    </>
  )
}

function ClassTable({ figures: { n, classes, contradictions } }: { figures: SetFigures }) {
  const t = useTranslations('how')
  const stances = useTranslations('stances')
  const format = useFormatter()
  const title = t(`sets.${NEAREST}.title`)
  return (
    <FigureTable
      caption={n ? t('figures.pairs', { title, count: n }) : title}
      note={t('figures.everyAnswer', { note: t(`sets.${NEAREST}.note`) })}
      heads={[t('figures.stance'), t('figures.precision'), t('figures.recall')]}
      rows={STANCES.filter((stance) => classes?.[stance]).map((stance) => [
        stances(`${stance}.word`),
        share(classes![stance]!.precision, format),
        share(classes![stance]!.recall, format),
      ])}
    >
      {contradictions && t('figures.seen', contradictions)}
    </FigureTable>
  )
}

function StoryTable({ stories }: { stories: StoryFigures }) {
  const t = useTranslations('how')
  const stanceWords = useTranslations('stances')
  const format = useFormatter()
  const { contradictionsShown: shown, shownKnown: known } = stories
  const nameOf = (stance: string) => {
    const ours = STANCES.find((one) => one === stance)
    return ours ? stanceWords(`${ours}.word`) : stance
  }
  return (
    <FigureTable
      caption={t('figures.stories')}
      note={t('figures.storiesAbout')}
      heads={(['found', 'relations', 'bothFound', 'linked', 'rightStance'] as const).map((key) => t(`figures.${key}`))}
      rows={stories.figures.map(({ stance, readers, relations, bothFound, linked, rightStance }) => [
        t(readers === 2 ? 'figures.byBoth' : 'figures.byOne', { stance: nameOf(stance) }),
        ...[relations, bothFound, linked, rightStance].map((count) => format.number(count)),
      ])}
    >
      {known === undefined ? t('figures.shownInAll', { shown }) : t('figures.shownAndKnown', { shown, known })}
    </FigureTable>
  )
}

function SetTable({ figures }: { figures: Figures }) {
  const t = useTranslations('how')
  const format = useFormatter()
  const engines = listEngines(figures)
  return (
    <FigureTable
      caption={t('figures.everySet')}
      note={t('figures.everySetAbout')}
      heads={[t('figures.data'), t('figures.rows'), ...engines.map((engine) => t(`figures.engines.${engine}`))]}
      rows={SETS.filter((name) => figures.sets[name]).map((name) => {
        const rows = inUse(figures.sets[name]!)?.n
        return [
          <>
            {t(`sets.${name}.title`)}
            <span className="block max-w-prose text-xs text-soft">
              {t(`sets.${name}.note`)} <code className="text-xs">{name}</code>
            </span>
          </>,
          rows === undefined ? '–' : format.number(rows),
          ...engines.map((engine) => withInterval(figures.sets[name]![engine], t, format)),
        ]
      })}
    />
  )
}

/** "0.54 [0.45–0.62]"; a dash where it was not measured. */
function withInterval(figures: SetFigures | undefined, t: Translator<'how'>, format: Formatter): string {
  if (!figures) return '–'
  const { macroF1, low, high } = figures
  const value = share(macroF1, format)
  if (low === undefined) return value
  if (high === undefined) return t('figures.intervalOpen', { value, low: share(low, format) })
  return t('figures.interval', { value, low: share(low, format), high: share(high, format) })
}

function share(value: number, format: Formatter): string {
  return format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
}
