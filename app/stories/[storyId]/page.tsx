import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { toId } from '@/app/address-input'
import { LETTERS_COOKIE, parseLetters } from '@/components/compare/keys/letters'
import { TOUR_COOKIE } from '@/components/compare/tour-cookie'
import { toScrollSync } from '@/components/compare/scroll-sync'
import { SHEET_COOKIE, toSheetSize } from '@/components/evidence/sheet-size'
import { Workspace } from '@/components/compare/workspace'
import { getTranslations } from '@/i18n/server'
import { packReading } from '@/lib/core/compare/packed-reading'
import { getStoryReading, getStorySummary } from '@/lib/data/stories'
import {
  annotateClaimAction,
  annotateLinkAction,
  decideOriginsAction,
  judgeAction,
  linkByHandAction,
  listHistoryAction,
  markClaimAction,
  moveClaimAction,
  mergeGroupsAction,
  redoAction,
  removeClaimAction,
  removeLinkAction,
  splitGroupAction,
  undoAction,
} from './actions'
import { lookAgainAction } from './reanalysis/actions'

interface Props {
  params: Promise<{ storyId: string }>
}

const ACTIONS = {
  judge: judgeAction,
  annotateLink: annotateLinkAction,
  annotateClaim: annotateClaimAction,
  linkByHand: linkByHandAction,
  removeLink: removeLinkAction,
  markClaim: markClaimAction,
  moveClaim: moveClaimAction,
  removeClaim: removeClaimAction,
  decideOrigins: decideOriginsAction,
  mergeGroups: mergeGroupsAction,
  splitGroup: splitGroupAction,
  undo: undoAction,
  redo: redoAction,
  lookAgain: lookAgainAction,
  listHistory: listHistoryAction,
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const id = toId((await params).storyId)
  const t = await getTranslations('common')
  return { title: (id !== null && (await getStorySummary(id))?.title) || t('story') }
}

export default async function StoryPage({ params }: Props) {
  const id = toId((await params).storyId)
  const reading = id === null ? null : await getStoryReading(id)
  if (!reading) notFound()
  const kept = await cookies()
  const preferences = {
    letters: parseLetters(kept.get(LETTERS_COOKIE)?.value),
    tour: kept.get(TOUR_COOKIE) === undefined,
    sheet: toSheetSize(kept.get(SHEET_COOKIE)?.value),
    sync: toScrollSync(kept.get('scroll-sync')?.value),
  }
  return <Workspace sent={packReading(reading)} actions={ACTIONS} preferences={preferences} />
}
