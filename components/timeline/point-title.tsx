import { firstWords } from '@/lib/core/compare/first-words'
import type { TimelinePoint } from '@/lib/core/compare/timeline'
import { SidesLine } from '../groups/sides-line'
import type { TimelineStory } from './timeline-story'

/** UTF-16 units of a claim that a point is named by. */
const LONGEST = 110

/** What a point is about, in the words of one article; and who stands against whom where no chart of counts shows it. */
export function PointTitle({ story, point }: { story: TimelineStory; point: TimelinePoint }) {
  const { lead, sides, series } = point
  return (
    <div className="max-w-prose min-w-0">
      <h2 id="point-heading" className="font-serif text-xl font-semibold">
        <q dir="auto" lang={story.index.articles.get(lead.articleId)?.language ?? undefined}>
          {firstWords(lead.exact, LONGEST)}
        </q>
      </h2>
      {sides && series.length === 0 && <SidesLine sides={sides} className="mt-1" />}
    </div>
  )
}
