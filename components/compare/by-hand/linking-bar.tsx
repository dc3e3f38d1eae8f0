'use client'
import { Button } from '../../ui/button'
import { useWorkspace } from '../workspace-context'

/** While the second passage of a link is looked for. */
export function LinkingBar() {
  const { byHand, names } = useWorkspace()
  if (byHand.mode.kind !== 'linking') return null
  const { from } = byHand.mode
  return (
    <div role="status" className="hand-bar">
      <p className="min-w-40 flex-1 basis-40">
        Linking <span className="font-serif">“{from.exact}”</span> of {names.get(from.articleId)}: choose a claim of
        another article, or select words there.
      </p>
      <Button size="small" onClick={byHand.leave}>
        Leave
      </Button>
    </div>
  )
}
