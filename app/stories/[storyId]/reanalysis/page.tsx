import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { useTranslations } from '#i18n'
import { ChangeReport } from '@/components/reanalysis/change-report'
import { sumChanges } from '@/components/reanalysis/describe-changes'
import { PageHeader } from '@/components/shell/page-header'
import { StoryCrumb } from '@/components/shell/story-crumb'
import { bdi } from '@/components/ui/bdi'
import { EmptyState } from '@/components/ui/empty-state'
import { Moment } from '@/components/ui/moment'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { getTranslations } from '@/i18n/server'
import { nameArticles } from '@/lib/core/compare/article-names'
import type { Reanalysis } from '@/lib/core/reading'
import { getStoryWork } from '@/lib/data/jobs'
import { getReanalysis, listReanalyses } from '@/lib/data/reanalyses'
import { getStorySummary } from '@/lib/data/stories'
import { type Query, toId, toWord } from '../../../address-input'
import { problemWords } from '../../../messages'
import { Shell } from '../../../shell'
import { closeReanalysisAction, lookAgainAction } from './actions'
import { EarlierLooks } from './earlier-looks'
import { UnderWay } from './under-way'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reanalysis')
  return { title: t('tab') }
}

interface Props {
  params: Promise<{ storyId: string }>
  searchParams: Query
}

export default async function ReanalysisPage({ params, searchParams }: Props) {
  const id = toId((await params).storyId)
  const story = id && (await getStorySummary(id))
  if (!story) notFound()
  const query = await searchParams
  const looks = await listReanalyses(story.id)
  const work = await getStoryWork(story.id)
  const finished = looks.filter(({ finishedAt }) => finishedAt !== null)
  const shown = toId(query.look) ?? finished[0]?.id
  const look = shown === undefined ? null : await getReanalysis(story.id, shown)
  const t = await getTranslations('reanalysis')
  return (
    <Shell current="stories">
      {query.problem && <Notice tone="problem">{await problemWords(toWord(query.problem))}</Notice>}
      <PageHeader
        above={<StoryCrumb id={story.id} title={story.title} />}
        title={t('title')}
        actions={
          <>
            <form action={lookAgainAction}>
              <input type="hidden" name="storyId" value={story.id} />
              <SubmitButton>{t('lookAgain')}</SubmitButton>
            </form>
            <form action={closeReanalysisAction}>
              <input type="hidden" name="storyId" value={story.id} />
              <SubmitButton variant="primary">{t('back')}</SubmitButton>
            </form>
          </>
        }
      >
        {t('about')}
      </PageHeader>
      <UnderWay work={work} open={looks.some(({ finishedAt }) => finishedAt === null)} />
      {look?.changes ? (
        <Look
          look={look}
          changes={look.changes}
          storyId={story.id}
          names={nameArticles(story.articles)}
          all={toWord(query.all) === '1'}
        />
      ) : (
        !work && <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
      )}
      <EarlierLooks looks={finished} shown={look?.id ?? null} />
    </Shell>
  )
}

interface LookProps {
  look: Reanalysis
  changes: NonNullable<Reanalysis['changes']>
  storyId: number
  names: ReadonlyMap<number, string>
  all: boolean
}

function Look({ look: { id, by, finishedAt, fromEngine, toEngine }, changes, storyId, names, all }: LookProps) {
  const t = useTranslations('reanalysis')
  const sum = sumChanges(changes, t)
  const when = t.rich('when', {
    date: () => finishedAt && <Moment at={finishedAt} />,
    by,
    engines: fromEngine === toEngine ? 'same' : 'changed',
    from: fromEngine ?? 0,
    to: toEngine ?? 0,
    bdi,
  })
  if (changes.claims.length + changes.links.length === 0) return <EmptyState title={sum}>{when}</EmptyState>
  return (
    <>
      <p className="text-lg font-semibold">{sum}</p>
      <p className="text-soft">{when}</p>
      <ChangeReport storyId={storyId} changes={changes} names={names} allHref={all ? null : `?look=${id}&all=1`} />
    </>
  )
}
