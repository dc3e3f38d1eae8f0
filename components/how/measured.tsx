import { useTranslations } from '#i18n'
import { STANCES } from '@/lib/core/vocabulary'
import type { Engine } from '@/lib/core/engine-parts'
import { type Figures, inUse, listEngines, type SetFigures, type StoryFigures } from './figures'
import { SET_WORDS } from './set-words'

const ENGINE_WORDS: Readonly<Record<Engine, string>> = {
  rules: 'Rules alone',
  learned: 'Learned alone',
  both: 'Both: what you use',
}
const NEAREST = 'dev/crossread-gold'

/** The figures kept with the program: for what readers see, for whole stories, and for every set. */
export function Measured({ figures }: { figures: Figures }) {
  const nearest = figures.sets[NEAREST] && inUse(figures.sets[NEAREST])
  const stories = inUse(figures.stories)
  if (Object.keys(figures.sets).length === 0) return <p>No figures are kept with this copy of the program.</p>
  return (
    <>
      {nearest?.classes && <ClassTable set={NEAREST} figures={nearest} />}
      {stories && <StoryTable stories={stories} />}
      <SetTable figures={figures} />
    </>
  )
}

function ClassTable({ set, figures: { n, classes, contradictions } }: { set: string; figures: SetFigures }) {
  const stanceWords = useTranslations('stances')
  return (
    <Frame
      caption={`${wordsOf(set).title}${n ? `, ${n} pairs` : ''}`}
      note={`${wordsOf(set).note} These are the program’s answers to every pair, also where it would keep silent.`}
      heads={['Stance', 'Precision', 'Recall']}
      rows={STANCES.filter((stance) => classes?.[stance]).map((stance) => [
        stanceWords(`${stance}.word`),
        two(classes![stance]!.precision),
        two(classes![stance]!.recall),
      ])}
    >
      {contradictions &&
        `What you would see, as doubtful answers are not shown: ${contradictions.shown} contradictions, of these ${contradictions.right} right; there are ${contradictions.there}.`}
    </Frame>
  )
}

function StoryTable({ stories }: { stories: StoryFigures }) {
  const stanceWords = useTranslations('stances')
  const { figures, contradictionsShown, shownKnown } = stories
  return (
    <Frame
      caption="Whole stories"
      note="People read six stories of three articles and wrote down what agrees and what contradicts. A row counts how many of these relations the program gets."
      heads={['What people found', 'Relations', 'Both claims found', 'Linked', 'With the right stance']}
      rows={figures.map(({ stance, readers, relations, bothFound, linked, rightStance }) => [
        `${STANCES.find((one) => one === stance) ? stanceWords(`${stance as (typeof STANCES)[number]}.word`) : stance}, ${readers === 2 ? 'found by both readers' : 'found by one reader'}`,
        String(relations),
        String(bothFound),
        String(linked),
        String(rightStance),
      ])}
    >
      {`Contradictions shown in all: ${contradictionsShown}`}
      {shownKnown !== undefined && `; of these found by people too: ${shownKnown}`}.
    </Frame>
  )
}

function SetTable({ figures }: { figures: Figures }) {
  const engines = listEngines(figures)
  const names = Object.keys(SET_WORDS).filter((name) => figures.sets[name])
  return (
    <Frame
      caption="Every set"
      note="Macro-F1: precision and recall of each answer as one number, all answers counted alike; 1 is perfect. In brackets where it lies in 95 of 100 such sets."
      heads={['Data', 'Rows', ...engines.map((engine) => ENGINE_WORDS[engine])]}
      rows={names.map((name) => [
        <>
          {wordsOf(name).title}
          <span className="block max-w-prose text-xs text-soft">
            {wordsOf(name).note} <code className="text-xs">{name}</code>
          </span>
        </>,
        String(inUse(figures.sets[name]!)?.n ?? '–'),
        ...engines.map((engine) => withInterval(figures.sets[name]![engine])),
      ])}
    />
  )
}

interface FrameProps {
  caption: string
  note: string
  heads: readonly string[]
  /** The first cell of a row is its heading. */
  rows: readonly (readonly React.ReactNode[])[]
  children?: React.ReactNode
}

function Frame({ caption, note, heads, rows, children }: FrameProps) {
  return (
    <figure className="mt-4">
      {/* A table wider than the screen scrolls by itself, by keyboard too. */}
      <div className="overflow-x-auto" role="region" aria-label={caption} tabIndex={0}>
        <table className="w-full border-collapse text-start text-[0.8125rem]">
          <caption className="pb-1 text-start">
            <b className="text-sm font-semibold">{caption}</b>
            <span className="block max-w-prose text-soft">{note}</span>
          </caption>
          <thead>
            <tr className="border-b border-edge">
              {heads.map((head, at) => (
                <th key={head} scope="col" className={`py-2 pe-4 align-bottom font-semibold ${side(at)}`}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row} className="border-b border-line align-top">
                {cells.map((cell, at) =>
                  at === 0 ? (
                    <th key={at} scope="row" className="min-w-44 py-2 pe-4 text-start font-normal">
                      {cell}
                    </th>
                  ) : (
                    <td key={at} className={`py-2 pe-4 whitespace-nowrap tabular-nums ${side(at)}`}>
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {children && <figcaption className="mt-1.5 text-[0.8125rem] text-soft">{children}</figcaption>}
    </figure>
  )
}

function side(at: number): string {
  return at === 0 ? 'text-start' : 'text-end'
}

function wordsOf(name: string) {
  return SET_WORDS[name] ?? { title: name, note: '' }
}

/** "0.54 [0.45–0.62]"; a dash where it was not measured. */
function withInterval(figures: SetFigures | undefined): string {
  if (!figures) return '–'
  const { macroF1, low, high } = figures
  return low === undefined
    ? two(macroF1)
    : `${two(macroF1)} [${two(low)}${high === undefined ? ' or more' : `–${two(high)}`}]`
}

function two(share: number): string {
  return share.toFixed(2)
}
