import { useFormatter, useTranslations } from '#i18n'
import { formatPublished } from '@/components/ui/moment'
import { LOOKS, StanceIcon, type Mark } from '@/components/stance'
import { REASONS, type ReasonExample, type ReasonGroup, type ReasonKind } from './reason-kinds'
import { toReasonAnchor } from './reason-anchor'

const GROUPS: readonly { group: ReasonGroup; mark: Mark }[] = [
  { group: 'contradicts', mark: 'contradicts' },
  { group: 'agrees', mark: 'agrees' },
  { group: 'scope', mark: 'scope' },
  { group: 'doubt', mark: 'unjudged' },
]

/** Every kind of reason with what it means and an example; `learned` where a learned judge is part of the engine. */
export function Reasons({ learned }: { learned: boolean }) {
  const t = useTranslations('how')
  const kinds = (Object.keys(REASONS) as ReasonKind[]).filter((kind) => learned || kind !== 'reading')
  return GROUPS.map(({ group, mark }) => (
    <section key={group} aria-labelledby={`reasons-${group}`} className="mt-5">
      <h3 id={`reasons-${group}`} className={`mb-1 flex items-center gap-1.5 font-semibold ${LOOKS[mark].text}`}>
        <StanceIcon mark={mark} size={15} />
        {t(`reasonGroups.${group}`)}
      </h3>
      <dl className="divide-y divide-line border-y border-line">
        {kinds
          .filter((kind) => REASONS[kind].group === group)
          .map((kind) => (
            <Reason key={kind} kind={kind} />
          ))}
      </dl>
    </section>
  ))
}

function Reason({ kind }: { kind: ReasonKind }) {
  const t = useTranslations('how')
  return (
    <div id={toReasonAnchor(kind)} className="scroll-mt-4 py-4 target:bg-open-soft target:px-3">
      <dt className="font-semibold">{t(`reasons.${kind}.heading`)}</dt>
      <dd className="mt-1 grid gap-x-10 gap-y-2 lg:grid-cols-[1fr_25rem]">
        <p className="max-w-prose leading-relaxed">{t(`reasons.${kind}.meaning`)}</p>
        <Example {...REASONS[kind].example} />
      </dd>
    </div>
  )
}

// The engine reads English, whatever the language of the interface.
function Example({ a, b, aDate, bDate, shown }: ReasonExample) {
  const t = useTranslations('how')
  return (
    <div className="border-s-2 border-line ps-3 text-[0.8125rem]">
      <Sentence text={a} date={aDate} />
      <Sentence text={b} date={bDate} />
      <p className="mt-1 text-soft">
        {t.rich('shownAs', {
          shown: () => (
            <bdi lang="en" className="font-semibold text-ink">
              {shown}
            </bdi>
          ),
        })}
      </p>
    </div>
  )
}

function Sentence({ text, date }: { text: string; date?: string }) {
  const t = useTranslations('how')
  const format = useFormatter()
  return (
    <p className="font-serif text-sm">
      {t.rich(date ? 'exampleDated' : 'example', {
        text,
        date: date ? formatPublished(date, format) : '',
        bdi: (chunks) => <bdi lang="en">{chunks}</bdi>,
        soft: (chunks) => <span className="text-soft">{chunks}</span>,
      })}
    </p>
  )
}
