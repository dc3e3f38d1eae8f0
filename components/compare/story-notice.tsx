'use client'
import { LinkButton } from '../ui/button'
import { Progress } from '../ui/progress'
import { RefreshWhile } from '../ui/refresh-while'
import { SubmitButton } from '../ui/submit-button'
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
  const words = describeNext(articles.length, claims.length, links.length)
  if (work) return <LookAgain words={FAILED} urgent />
  if (!words) return <EngineNotice />
  return (
    <div className="story-notice">
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

/** That the findings are of an older engine, or what a newer one has changed. */
function EngineNotice() {
  const { reading } = useWorkspace()
  const { due, unread } = reading.reanalysis
  if (due) return <LookAgain words={OLDER} />
  if (!unread) return null
  return (
    <div className="story-notice">
      <p className="max-w-prose">
        The engine has looked at this story again: {unread.changes} {unread.changes === 1 ? 'change' : 'changes'}.
      </p>
      <LinkButton href={`/stories/${reading.story.id}/reanalysis`} size="small">
        See what changed
      </LinkButton>
    </div>
  )
}

function LookAgain({ words, urgent }: { words: string; urgent?: boolean }) {
  const { reading, actions } = useWorkspace()
  return (
    <form action={actions.lookAgain} className="story-notice" role={urgent ? 'alert' : undefined}>
      <p className="max-w-prose">{words}</p>
      <input type="hidden" name="storyId" value={reading.story.id} />
      <SubmitButton size="small">Look again</SubmitButton>
    </form>
  )
}

const OLDER = 'Found by an older engine. What you judged stays when it looks again.'
const FAILED =
  'The comparison stopped because of a fault of the program. What was found so far stands; looking again goes on from there.'

function describeNext(articles: number, claims: number, links: number): string | null {
  if (articles === 0) return 'This story has no articles yet. Bring in at least two on the same events to compare them.'
  if (articles === 1)
    return 'One article so far. Bring in another one on the same events, and their claims are compared.'
  if (claims === 0) return 'No claims were found in these articles. Select words in the text to mark one by hand.'
  if (links === 0)
    return 'No two of these articles were found to speak of the same thing. Select words to link them by hand.'
  return null
}
