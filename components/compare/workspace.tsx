'use client'
import './compare.css'
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { type ClaimMark, describeEvidence, describeMark } from '@/lib/core/compare/corroboration'
import { isFiltering, matchesFilter } from '@/lib/core/compare/claim-filter'
import { nameArticles } from '@/lib/core/compare/article-names'
import { chooseColumns, formatAddress, type ReadingAddress } from '@/lib/core/compare/reading-address'
import { listPoints } from '@/lib/core/compare/list-points'
import { indexLinks, indexTexts } from '@/lib/core/compare/reading-index'
import type { ReadClaim } from '@/lib/core/reading'
import type { Letters } from './keys/letters'
import { useByHand } from './by-hand/use-by-hand'
import { PointDialogs } from '../groups/point-dialogs'
import type { SheetSize } from '../evidence/sheet-size'
import type { WorkspaceActions } from './outcome'
import type { ScrollSync } from './scroll-sync'
import { listRoles } from './claim-roles'
import { makeOpeners } from './openers'
import { useAddress } from './use-address'
import { useColumnWidths } from './use-column-widths'
import { useFocusRequest } from './use-focus-request'
import { useLastPassage } from './use-last-passage'
import { useReading } from './use-reading'
import { useWrites } from './use-writes'
import type { Workspace as Value } from './workspace-context'
import { WorkspaceContext } from './workspace-context'
import { WorkspaceFrame } from './workspace-frame'
import { useKeptNow, WorkspaceNowContext } from './workspace-now'
import { WritesContext } from './writes-context'

/** What a person set for the workspace, kept in cookies. */
export interface Preferences {
  readonly letters: Letters
  /** Whether the tour opens by itself: a person sees a story for the first time. */
  readonly tour: boolean
  /** How high the evidence stands on a narrow screen. */
  readonly sheet: SheetSize
  readonly sync: ScrollSync
}

interface Props {
  /** The reading, as `packReading` writes it. */
  sent: string
  actions: WorkspaceActions
  preferences: Preferences
}

/** The columns of a story with everything around them: what is seen, and what a person can do there. */
export function Workspace({ sent, actions, preferences }: Props) {
  const reading = useReading(sent)
  const { address, go, hold } = useAddress()
  const writes = useWrites(reading.links, hold)
  const byHand = useByHand()
  const root = useRef<HTMLElement>(null)
  const requestFocus = useFocusRequest()
  const [chosenPair, setChosenPair] = useState<number | null>(null)
  const [sync, setSync] = useState(preferences.sync)
  const width = useColumnWidths()

  const { articles, claims } = reading
  const texts = useMemo(() => indexTexts({ articles, claims }), [articles, claims])
  const index = useMemo(() => indexLinks(texts, writes.links), [texts, writes.links])
  const points = useCallback(() => listPoints(texts, reading.groups), [texts, reading.groups])
  const names = useMemo(() => nameArticles(articles), [articles])
  const { show, query, tag } = address
  const asked = show.join()
  const passing = useMemo(() => {
    const filter = { show: asked.split(',').filter(Boolean) as ReadingAddress['show'], query, tag }
    return isFiltering(filter)
      ? new Set(claims.filter((claim) => matchesFilter(index, claim, filter)).map((claim) => claim.id))
      : null
  }, [index, claims, asked, query, tag])
  const markOf = useCallback(
    (claim: ReadClaim): ClaimMark =>
      !passing || passing.has(claim.id)
        ? describeMark(index, claim)
        : { kind: 'single', stance: null, count: 0, of: articles.length - 1 },
    [index, articles, passing],
  )

  const selected = address.claim === null ? null : (index.claims.get(address.claim) ?? null)
  const evidence = useMemo(() => (selected ? describeEvidence(index, selected) : []), [index, selected])
  const lastPassage = useLastPassage()
  const { send, failure, dismiss } = writes
  // The very same as long as nothing in it changes: whatever asks for it is drawn again with each new one.
  const value = useMemo((): Value => {
    const columns = chooseColumns(index, address)
    const links = evidence.flatMap((entry) => entry.links)
    const asksAt = address.at !== null && columns.includes(address.at) ? address.at : null
    const at = asksAt ?? selected?.articleId ?? columns[0] ?? null
    const means = { index, address, columns, selected, evidence, at, go, choosePair: setChosenPair }
    return {
      ...means,
      ...makeOpeners({ ...means, requestFocus, lastPassage }),
      reading,
      claimsOf: texts.claimsOf,
      names,
      markOf,
      passes: (claim) => passing === null || passing.has(claim.id),
      pair: links.find((link) => link.id === chosenPair) ?? links[0] ?? null,
      roles: listRoles({ selected, evidence }),
      actions,
      byHand,
      width,
      sync,
      setSync,
      send,
      hrefOf: (patch) => formatAddress({ ...address, ...patch }),
    }
  }, [
    reading,
    texts,
    index,
    names,
    address,
    selected,
    evidence,
    chosenPair,
    passing,
    markOf,
    actions,
    byHand,
    width,
    sync,
    send,
    go,
    requestFocus,
    lastPassage,
  ])
  const now = useKeptNow(value)
  // What follows from a selection is drawn as soon as there is time; all else that a person does, at once.
  const before = useDeferredValue(value)
  const later = before !== value && isAnotherSelection(before, value) ? before : value
  const storyId = reading.story.id
  const forms = useMemo(() => ({ storyId, send, failure }), [storyId, send, failure])
  // Drawn again only by what its parts ask of the contexts.
  const frame = useMemo(
    () => (
      <PointDialogs points={points} names={names} actions={actions}>
        <WorkspaceFrame
          root={root}
          preferences={preferences}
          requestFocus={requestFocus}
          failure={failure}
          dismiss={dismiss}
        />
      </PointDialogs>
    ),
    [points, names, actions, preferences, requestFocus, failure, dismiss],
  )
  return (
    <WorkspaceNowContext value={now}>
      <WorkspaceContext value={later}>
        <WritesContext value={forms}>{frame}</WritesContext>
      </WorkspaceContext>
    </WorkspaceNowContext>
  )
}

/** Whether two states of the workspace differ in nothing but what is selected. */
function isAnotherSelection(one: Value, other: Value): boolean {
  const same = (['reading', 'index', 'markOf', 'byHand', 'width', 'sync'] as const).every(
    (part) => one[part] === other[part],
  )
  const placeOf = ({ hrefOf }: Value) => hrefOf({ claim: null, at: null })
  return same && placeOf(one) === placeOf(other)
}
