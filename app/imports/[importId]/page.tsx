import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ImportProgress } from '@/components/import/import-progress'
import { ImportResults } from '@/components/import/import-results'
import { ReviewForm } from '@/components/import/review-form'
import { toPhase } from '@/components/import/phase'
import { PageHeader } from '@/components/shell/page-header'
import { LinkButton } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Say } from '@/components/ui/say'
import { RefreshWhile } from '@/components/ui/refresh-while'
import { getImport } from '@/lib/data/imports'
import { listStories } from '@/lib/data/stories'
import { type Query, toId, toWord } from '../../address-input'
import { importProblemWords, problemWords } from '../../messages'
import { Shell } from '../../shell'
import { confirmImportAction } from './actions'
import { Stalled } from './stalled'

export const metadata: Metadata = { title: 'Bringing articles in' }

interface Props {
  params: Promise<{ importId: string }>
  searchParams: Query
}

const HEADINGS = {
  reading: { title: 'Reading the texts', words: 'You can leave this page: it goes on by itself.' },
  review: {
    title: 'Is this right?',
    words: 'What was read, and guessed where it was not said. Correct it, then save.',
  },
  saving: { title: 'Saving and looking for claims', words: 'You can leave this page: it goes on by itself.' },
  done: { title: 'What came in', words: null },
}

export default async function ImportPage({ params, searchParams }: Props) {
  const id = toId((await params).importId)
  const found = id && (await getImport(id))
  if (!found) notFound()
  const phase = toPhase(found.items)
  const { title, words } = HEADINGS[phase]
  const problem = toWord((await searchParams).problem)
  const isWorking = phase === 'reading' || phase === 'saving'
  return (
    <Shell>
      <RefreshWhile active={isWorking} />
      <Say words={title} />
      {problem && <Notice tone="problem">{problemWords(problem)}</Notice>}
      <PageHeader
        title={title}
        actions={
          phase === 'review' && (
            <LinkButton href={`/import?story=${found.story?.id ?? ''}&import=${found.id}`}>Add more</LinkButton>
          )
        }
      >
        {words}
      </PageHeader>
      {isWorking && <Stalled importId={found.id} phase={phase} />}
      {isWorking && <ImportProgress items={found.items} phase={phase} />}
      {phase === 'review' && (
        <ReviewForm
          found={found}
          stories={await listStories()}
          problemWords={importProblemWords}
          confirm={confirmImportAction}
        />
      )}
      {phase === 'done' && <ImportResults found={found} problemWords={importProblemWords} />}
    </Shell>
  )
}
