import Link from 'next/link'
import { useTranslations } from '#i18n'
import { firstWords } from '@/lib/core/compare/first-words'
import { placeOnAxis, type TimeAxis } from '@/lib/core/compare/time-axis'
import type { Lane, LaneArticle, TimelinePoint } from '@/lib/core/compare/timeline'
import { AxisRow, AxisRules, toPlace } from './axis-row'
import { lookOf, MarkIcon, useMarkWord } from './mark'
import { PublishedOrNot } from './statement-table'
import { type TimelineStory, toStatementAddress } from './timeline-story'

interface Props {
  story: TimelineStory
  lanes: readonly Lane[]
  axis: TimeAxis
  chosen: TimelinePoint | null
}

/** Pixels that the axis has on a phone, and on a wide screen. */
const ROOM = { narrow: 320, wide: 720 }

/** A lane for each outlet: its articles on the axis of time, below each a mark for every point it shares with others. */
export function Lanes({ story, lanes, axis, chosen }: Props) {
  const t = useTranslations('common')
  return (
    <div className="lanes">
      <div className="lanes-rules">
        <AxisRules axis={axis} room={ROOM} />
      </div>
      {lanes.map(({ outlet, articles }) => (
        <section key={articles[0]!.article.id} className="lane">
          <h3>{outlet ? <bdi>{outlet}</bdi> : t('noOutlet')}</h3>
          {articles.map((one) => (
            <ArticleRow key={one.article.id} story={story} axis={axis} chosen={chosen} {...one} />
          ))}
        </section>
      ))}
      <div className="lanes-axis">
        <AxisRow axis={axis} room={ROOM} />
      </div>
    </div>
  )
}

type RowProps = LaneArticle & { story: TimelineStory; axis: TimeAxis; chosen: TimelinePoint | null }

function ArticleRow({ story, axis, chosen, article, moment, marks, alone }: RowProps) {
  const t = useTranslations('timeline')
  const x = moment ? placeOnAxis(axis, moment) : 0
  return (
    <div className="lane-article">
      <div className="lane-facts">
        <Link
          prefetch={false}
          href={`/stories/${story.id}?at=${article.id}`}
          className="link line-clamp-2"
          lang={article.language ?? undefined}
          dir="auto"
        >
          {article.title}
        </Link>
        <p>
          <PublishedOrNot article={article} />
          {!moment && article.publishedAt && ` · ${t('lanes.undated')}`}
        </p>
        {alone > 0 && <p>{t('lanes.alone', { count: alone })}</p>}
      </div>
      <div className="lane-track">
        {moment && <i aria-hidden className="lane-dot" style={toPlace(x)} />}
        <div className="flex">
          <i style={{ flexGrow: x }} />
          <ul>
            {marks.map((mark) => (
              <PointMark key={mark.point.lead.id} story={story} isChosen={mark.point === chosen} {...mark} />
            ))}
          </ul>
          <i style={{ flexGrow: 1 - x }} />
        </div>
      </div>
    </div>
  )
}

/** UTF-16 units of a claim that a mark is named by. */
const LONGEST = 120

function PointMark({
  story,
  point,
  statement,
  isChosen,
}: LaneArticle['marks'][number] & { story: TimelineStory; isChosen: boolean }) {
  const t = useTranslations('timeline')
  const markWord = useMarkWord()
  const words = firstWords(statement.claim.exact, LONGEST)
  const name = t('lanes.mark', { mark: markWord(statement.mark), words })
  return (
    <li>
      <Link
        prefetch={false}
        href={toStatementAddress(story, statement.claim, point.statements)}
        className={`point-mark ${lookOf(statement.mark).tone}`}
        aria-label={name}
        aria-current={isChosen ? 'true' : undefined}
        title={name}
      >
        <MarkIcon mark={statement.mark} />
      </Link>
    </li>
  )
}
