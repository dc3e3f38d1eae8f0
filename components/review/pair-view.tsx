import { SquareArrowOutUpRight } from 'lucide-react'
import { useTranslations } from '#i18n'
import { chooseColumns, formatAddress, parseAddress } from '@/lib/core/compare/reading-address'
import type { ReadingIndex } from '@/lib/core/compare/reading-index'
import { findNearDifference } from '@/lib/core/compare/word-difference'
import type { ReadLink } from '@/lib/core/reading'
import type { Span } from '@/lib/core/vocabulary'
import { describeCertainty } from '../evidence/describe-certainty'
import { Judgement } from '../evidence/judgement'
import { findContext } from '../evidence/quote-context'
import { Quoted } from '../evidence/quoted'
import { PublishedTime } from '../ui/moment'
import type { PairEnd } from './to-entries'

/** Characters of context on each side of a claim: enough to see what a pronoun means. */
const REACH = 320

interface Props {
  storyId: number
  index: ReadingIndex
  link: ReadLink
  ends: readonly [PairEnd, PairEnd]
}

/** The two passages of a pair side by side, each in its paragraph, and why they were put together. */
export function PairView({ storyId, index, link, ends }: Props) {
  const t = useTranslations('review')
  const difference = findNearDifference(ends[0].claim, ends[1].claim)
  const runs = difference?.runs.filter((run) => !run.same) ?? []
  return (
    <div className="@container">
      <div className="grid gap-4 @2xl:grid-cols-2">
        {ends.map((end, at) => (
          <Passage key={end.side} end={end} link={link} own={runs.flatMap((run) => run[at === 0 ? 'a' : 'b'] ?? [])} />
        ))}
      </div>
      <div className="mt-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 flex-1 basis-72">
          <Judgement link={link} />
        </div>
        <a href={columnsHref(storyId, index, ends)} className="link inline-flex items-center gap-1.5 py-1 text-soft">
          <SquareArrowOutUpRight size={14} aria-hidden className="rtl:-scale-x-100" />
          {t('openInColumns')}
        </a>
      </div>
    </div>
  )
}

interface PassageProps {
  end: PairEnd
  link: ReadLink
  /** Words that the other claim does not have. */
  own: readonly Span[]
}

function Passage({ end: { claim, article, name, side }, link, own }: PassageProps) {
  const t = useTranslations('review')
  const { before, after } = findContext(article.text, article.blocks, claim, REACH)
  const certainty = describeCertainty(claim, useTranslations('evidence'))
  const words = link.reasons
    .filter((reason) => reason.for === link.suggested?.stance)
    .flatMap((reason) => reason[side] ?? [])
    // What speaks of the whole claim marks nothing in it.
    .filter(({ start, end }) => start > claim.start || end < claim.end)
  return (
    <section className="flex flex-col rounded-xl border border-line bg-card p-5">
      <h3 className="font-semibold">
        <bdi>{name}</bdi>
      </h3>
      <p className="text-[0.8125rem] text-soft">
        {article.publishedAt ? <PublishedTime at={article.publishedAt} /> : t('noDate')}
        {' · '}
        <bdi>{article.title}</bdi>
      </p>
      <blockquote
        className="my-3 max-w-[42rem] font-serif text-[1.1875rem] leading-[1.6] whitespace-pre-line"
        lang={article.language ?? undefined}
        dir="auto"
      >
        <span className="text-[1.0625rem] text-faint">{before}</span>
        <q className="no-marks [&_ins]:decoration-dotted [&_ins]:decoration-2 [&_ins]:underline-offset-4">
          <Quoted article={article} quote={claim} words={words} added={own} />
        </q>
        <span className="text-[1.0625rem] text-faint">{after}</span>
      </blockquote>
      {certainty.length > 0 && (
        <ul className="mt-auto text-[0.8125rem] text-soft">
          {certainty.map((words) => (
            <li key={words}>
              <bdi>{words}</bdi>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The columns with the first claim selected; the other article is brought in where it is not among those shown anyway. */
function columnsHref(storyId: number, index: ReadingIndex, [one, other]: readonly [PairEnd, PairEnd]): string {
  const address = { ...parseAddress(new URLSearchParams()), claim: one.claim.id }
  const shown = chooseColumns(index, address).includes(other.article.id)
  return `/stories/${storyId}${formatAddress({ ...address, columns: shown ? null : [one.article.id, other.article.id] })}`
}
