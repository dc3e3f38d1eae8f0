'use client'
import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useTranslations } from '#i18n'
import type { ReadClaim } from '@/lib/core/reading'
import { useWorkspace } from '../compare/workspace-context'
import type { useSheet } from './use-sheet'

/** Whose claim it is, and the way out; on a narrow screen also how high the sheet stands. */
export function PanelTop({ claim, sheet }: { claim: ReadClaim; sheet: ReturnType<typeof useSheet> }) {
  const { names, select, hrefOf } = useWorkspace()
  const t = useTranslations('evidence')
  const steps = [
    { Icon: ChevronDown, step: sheet.smaller, words: t('sheet.smaller') },
    { Icon: ChevronUp, step: sheet.larger, words: t('sheet.larger') },
  ]
  return (
    <div className="panel-top">
      <div className="sheet-grip" aria-hidden {...sheet.grip} />
      <p>
        <bdi>{names.get(claim.articleId)}</bdi>
      </p>
      {steps.map(({ Icon, step, words }) => (
        <button
          key={words}
          type="button"
          className="panel-tool sheet-step"
          aria-label={words}
          title={words}
          aria-disabled={step === null}
          onClick={() => step?.()}
        >
          <Icon size={18} aria-hidden />
        </button>
      ))}
      <a
        href={hrefOf({ claim: null })}
        aria-label={t('close')}
        title={t('close')}
        className="panel-tool"
        onClick={(event) => {
          event.preventDefault()
          select(null, { how: 'push' })
        }}
      >
        <X size={17} aria-hidden />
      </a>
    </div>
  )
}
