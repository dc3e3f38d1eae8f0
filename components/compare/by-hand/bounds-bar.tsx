'use client'
import { useEffect, useRef } from 'react'
import { Button } from '../../ui/button'
import { useWorkspace } from '../workspace-context'
import { WriteForm } from '../write-form'

/** While the bounds of a claim are moved: its words, both ends in steps of a word, save and leave. */
export function BoundsBar() {
  const { byHand, index, actions, select } = useWorkspace()
  const { draft } = byHand
  const bar = useRef<HTMLDivElement>(null)
  const open = draft !== null
  useEffect(() => {
    if (open) bar.current?.focus()
  }, [open])
  if (!draft) return null
  const article = index.articles.get(draft.articleId)
  if (!article) return null
  const { claimId, articleId, start, end } = draft
  return (
    <div ref={bar} tabIndex={-1} role="group" aria-label="Bounds of the claim" className="hand-bar">
      <p className="min-w-40 flex-1 font-serif text-[0.9375rem]" aria-live="polite">
        “{article.text.slice(start, end)}”
      </p>
      <Ends side="start" text={article.text} />
      <Ends side="end" text={article.text} />
      <WriteForm
        action={claimId === null ? actions.markClaim : actions.moveClaim}
        fields={claimId === null ? { articleId, start, end } : { claimId, start, end }}
        onDone={(outcome) => {
          byHand.leave()
          const id = outcome.claimId ?? claimId
          if (id) select(id, { focus: 'passage' })
        }}
      >
        <Button id="save-bounds" type="submit" variant="primary" size="small">
          {claimId === null ? 'Mark as claim' : 'Save bounds'}
        </Button>
      </WriteForm>
      <Button size="small" onClick={byHand.leave}>
        Leave
      </Button>
    </div>
  )
}

function Ends({ side, text }: { side: 'start' | 'end'; text: string }) {
  const { byHand } = useWorkspace()
  return (
    <span className="flex items-center gap-1 text-xs text-soft">
      {side === 'start' ? 'Start' : 'End'}
      <Button size="small" aria-label={`Move the ${side} back by a word`} onClick={() => byHand.shift(text, side, -1)}>
        ←
      </Button>
      <Button size="small" aria-label={`Move the ${side} on by a word`} onClick={() => byHand.shift(text, side, 1)}>
        →
      </Button>
    </span>
  )
}
