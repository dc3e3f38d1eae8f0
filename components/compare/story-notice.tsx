'use client'
import { LinkButton } from '../ui/button'
import { Progress } from '../ui/progress'
import { RefreshWhile } from '../ui/refresh-while'
import { useWorkspace } from './workspace-context'

/** What stands above the columns while there is work, or nothing yet to compare. */
export function StoryNotice() {
  const { reading } = useWorkspace()
  const { work, articles, claims, links, story } = reading
  if (work && work.state !== 'failed') {
    return (
      <div className="story-notice">
        <Progress
          label="Finding claims and comparing them"
          done={work.done}
          total={work.total}
          className="w-80 max-w-full"
        />
        <RefreshWhile active />
      </div>
    )
  }
  const words = work ? FAILED : describeNext(articles.length, claims.length, links.length)
  if (!words) return null
  return (
    <div className="story-notice" role={work ? 'alert' : undefined}>
      <p className="max-w-prose">{words}</p>
      {articles.length < 2 && (
        <LinkButton href={`/import?story=${story.id}`} variant="primary" size="small">
          Bring articles in
        </LinkButton>
      )}
      <LinkButton href={`/stories/${story.id}/articles`} size="small">
        Choose articles
      </LinkButton>
    </div>
  )
}

const FAILED =
  'The comparison stopped because of a fault of the program. What was found so far stands. Removing an article and adding it again starts it anew.'

function describeNext(articles: number, claims: number, links: number): string | null {
  if (articles === 0) return 'This story has no articles yet. Bring in at least two on the same events to compare them.'
  if (articles === 1)
    return 'One article so far. Bring in another one on the same events, and their claims are compared.'
  if (claims === 0) return 'No claims were found in these articles. Select words in the text to mark one by hand.'
  if (links === 0)
    return 'No two of these articles were found to speak of the same thing. Select words to link them by hand.'
  return null
}
