'use client'
import { useTranslations } from '#i18n'
import { useEffect, useRef } from 'react'
import { Button } from '../../ui/button'
import { useWorkspace } from '../workspace-context'
import { WriteForm } from '../write-form'

/** While the bounds of a claim are moved: its words, both ends in steps of a word, save and leave. */
export function BoundsBar() {
  const t = useTranslations('columns')
  const common = useTranslations('common')
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
    <div ref={bar} tabIndex={-1} role="group" aria-label={t('hand.bounds')} className="hand-bar">
      <p className="min-w-40 flex-1 font-serif text-[0.9375rem]" aria-live="polite" dir="auto">
        {common('quoted', { words: article.text.slice(start, end) })}
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
          {claimId === null ? t('hand.mark') : t('hand.save')}
        </Button>
      </WriteForm>
      <Button size="small" onClick={byHand.leave}>
        {t('hand.leave')}
      </Button>
    </div>
  )
}

function Ends({ side, text }: { side: 'start' | 'end'; text: string }) {
  const t = useTranslations('columns')
  const { byHand } = useWorkspace()
  return (
    <span className="flex items-center gap-1 text-xs text-soft">
      {t(`hand.${side}`)}
      <Button size="small" aria-label={t(`hand.${side}Back`)} onClick={() => byHand.shift(text, side, -1)}>
        ←
      </Button>
      <Button size="small" aria-label={t(`hand.${side}On`)} onClick={() => byHand.shift(text, side, 1)}>
        →
      </Button>
    </span>
  )
}
