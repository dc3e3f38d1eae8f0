import { useFormatter } from '#i18n'
import { formatPublished } from '@/components/ui/moment'
import { LOOKS, StanceIcon, type Mark } from '@/components/stance'
import { REASON_WORDS, type ReasonExample, type ReasonGroup, type ReasonKind } from './reason-kinds'
import { toReasonAnchor } from './reason-anchor'

const GROUPS: readonly { group: ReasonGroup; mark: Mark; title: string }[] = [
  { group: 'contradicts', mark: 'contradicts', title: 'Reasons for a contradiction' },
  { group: 'agrees', mark: 'agrees', title: 'Reasons for an agreement' },
  { group: 'scope', mark: 'scope', title: 'Reasons for a difference in scope' },
  { group: 'doubt', mark: 'unjudged', title: 'What else moves the decision' },
]

/** Every kind of reason with what it means and an example; `learned` where a learned judge is part of the engine. */
export function Reasons({ learned }: { learned: boolean }) {
  const kinds = (Object.keys(REASON_WORDS) as ReasonKind[]).filter((kind) => learned || kind !== 'reading')
  return GROUPS.map(({ group, mark, title }) => (
    <section key={group} aria-labelledby={`reasons-${group}`} className="mt-5">
      <h3 id={`reasons-${group}`} className={`mb-1 flex items-center gap-1.5 font-semibold ${LOOKS[mark].text}`}>
        <StanceIcon mark={mark} size={15} />
        {title}
      </h3>
      <dl className="divide-y divide-line border-y border-line">
        {kinds
          .filter((kind) => REASON_WORDS[kind].group === group)
          .map((kind) => (
            <Reason key={kind} kind={kind} />
          ))}
      </dl>
    </section>
  ))
}

function Reason({ kind }: { kind: ReasonKind }) {
  const { heading, meaning, example } = REASON_WORDS[kind]
  return (
    <div id={toReasonAnchor(kind)} className="scroll-mt-4 py-4 target:bg-open-soft target:px-3">
      <dt className="font-semibold">{heading}</dt>
      <dd className="mt-1 grid gap-x-10 gap-y-2 lg:grid-cols-[1fr_25rem]">
        <p className="max-w-prose leading-relaxed">{meaning}</p>
        <Example {...example} />
      </dd>
    </div>
  )
}

function Example({ a, b, aDate, bDate, shown }: ReasonExample) {
  return (
    <div className="border-s-2 border-line ps-3 text-[0.8125rem]">
      <Sentence text={a} date={aDate} />
      <Sentence text={b} date={bDate} />
      <p className="mt-1">
        <span className="text-soft">Shown as </span>
        <b className="font-semibold">{shown}</b>
      </p>
    </div>
  )
}

function Sentence({ text, date }: { text: string; date?: string }) {
  const format = useFormatter()
  return (
    <p className="font-serif text-sm">
      “{text}”{date && <span className="text-soft"> ({formatPublished(date, format)})</span>}
    </p>
  )
}
