'use client'
import './evidence.css'
import { useEffect } from 'react'
import dynamic from 'next/dynamic'
import { otherEnd } from '@/lib/core/compare/reading-index'
import { useWorkspace } from '../compare/workspace-context'
import { PanelTop } from './panel-top'
import type { SheetSize } from './sheet-size'
import { StartHere } from './start-here'
import { useInTurn } from './use-in-turn'
import { useSheet } from './use-sheet'

// Until a claim is selected a page does without it.
const loadEvidence = () => import('./claim-evidence').then((file) => file.ClaimEvidence)
const ClaimEvidence = dynamic(loadEvidence)
/** By these a person shows that a claim may be selected soon: it is fetched then. */
const SIGNS = ['pointerover', 'focusin', 'keydown'] as const

/** What every other article says on the selected claim. Where none is selected, where to begin. */
export function EvidencePanel({ sheet: initial }: { sheet: SheetSize }) {
  const { selected, pair, evidence } = useWorkspace()
  const drawn = useInTurn(selected?.id ?? null, evidence.length + 2)
  const sheet = useSheet(initial, selected ? [selected.id, ...(pair ? [otherEnd(pair, selected.id)] : [])] : [])
  useEffect(() => {
    for (const sign of SIGNS) document.addEventListener(sign, loadEvidence, { once: true, passive: true })
    return () => {
      for (const sign of SIGNS) document.removeEventListener(sign, loadEvidence)
    }
  }, [])
  if (!selected) return <StartHere />
  return (
    <aside className="panel" id="panel" aria-labelledby="panel-heading" data-sheet={sheet.size} onFocus={sheet.onFocus}>
      <PanelTop claim={selected} sheet={sheet} />
      <ClaimEvidence selected={selected} drawn={drawn} />
    </aside>
  )
}
