'use client'
import dynamic from 'next/dynamic'
import { type CSSProperties, type RefObject, useState } from 'react'
import { EvidencePanel } from '../evidence/evidence-panel'
import { ArticleBar } from './article-bar'
import { Bands } from './bands'
import { BoundsBar } from './by-hand/bounds-bar'
import { FailedWrite } from './failed-write'
import { LinkingBar } from './by-hand/linking-bar'
import { SelectionTools } from './by-hand/selection-tools'
import { Column } from './column'
import { ColumnEdge } from './column-edge'
import { Keys } from './keys/keys'
import { StoryNotice } from './story-notice'
import type { Preferences } from './workspace'
import { useAlignment } from './use-alignment'
import { useScrollSync } from './use-scroll-sync'
import { WorkspaceBar } from './workspace-bar'
import { useWorkspace } from './workspace-context'

const KeyList = dynamic(() => import('./keys/key-list').then((file) => file.KeyList), { ssr: false })
const LinkDialog = dynamic(() => import('./by-hand/link-dialog').then((file) => file.LinkDialog), { ssr: false })
const Tour = dynamic(() => import('./tour').then((file) => file.Tour), { ssr: false })

// A dialog stays where it was once open, so that it can hand the focus back.
function useEver(now: boolean): boolean {
  const [ever, setEver] = useState(now)
  if (now && !ever) setEver(true)
  return ever
}

const NONE: readonly never[] = []

interface Props {
  root: RefObject<HTMLElement | null>
  preferences: Preferences
  requestFocus: (id: string) => void
  failure: string | null
  dismiss: () => void
}

export function WorkspaceFrame({ root, preferences, requestFocus, failure, dismiss }: Props) {
  const workspace = useWorkspace()
  const { columns, index, claimsOf, selected, byHand } = workspace
  const [keys, setKeys] = useState(false)
  const keysSeen = useEver(keys)
  const linking = useEver(byHand.mode.kind === 'confirming')
  const [letters, setLetters] = useState(preferences.letters)
  const [tour, setTour] = useState(preferences.tour && workspace.reading.links.length > 0)
  useAlignment(workspace, workspace.sync)
  useScrollSync(root, workspace.sync, selected !== null)
  return (
    <div
      className="workspace"
      data-selected={selected ? '' : undefined}
      data-by-hand={byHand.mode.kind === 'reading' ? undefined : ''}
    >
      <Keys letters={letters} openKeys={() => setKeys(true)} requestFocus={requestFocus} />
      <WorkspaceBar openKeys={() => setKeys(true)} openTour={() => setTour(true)} letters={letters} />
      <ArticleBar />
      <StoryNotice />
      <FailedWrite failure={failure} dismiss={dismiss} />
      <LinkingBar />
      <BoundsBar />
      <main id="main" tabIndex={-1} ref={root} className="stage">
        <h1 className="sr-only">{workspace.reading.story.title}</h1>
        <div className="columns">
          <div className="columns-inner" style={toTemplate(columns, workspace.width.of)}>
            <Bands />
            {columns.map((id, at) => (
              <Column
                key={id}
                article={index.articles.get(id)!}
                claims={claimsOf.get(id) ?? NONE}
                edge={at > 0 && <ColumnEdge before={columns[at - 1]!} after={id} />}
              />
            ))}
          </div>
        </div>
        <EvidencePanel sheet={preferences.sheet} />
      </main>
      <SelectionTools />
      {linking && <LinkDialog />}
      {tour && <Tour onClose={() => setTour(false)} />}
      {keysSeen && <KeyList open={keys} onClose={() => setKeys(false)} letters={letters} setLetters={setLetters} />}
    </div>
  )
}

function toTemplate(columns: readonly number[], widthOf: (id: number) => number): CSSProperties {
  const widths = columns.map((id) => `minmax(0, ${widthOf(id)}fr)`).join(' ')
  return { '--count': columns.length, '--widths': widths } as CSSProperties
}
