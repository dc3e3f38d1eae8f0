/** What the forms of the review queue send. */
import { z } from 'zod'
import { SHOWN_ORDER } from '@/lib/core/compare/shown-stance'
import { STANCES, SUBTYPES } from '@/lib/core/vocabulary'

const id = z.coerce.number().int().positive()

/** Where a judgement leads on to: the next pair, none after the last, and what the queue is narrowed to. */
export const OnwardInput = z.object({
  next: id.nullable().catch(null),
  suggested: z.enum(SHOWN_ORDER).nullable().catch(null),
})

const subtype = z.enum(SUBTYPES).nullable()
const suggestion = z.object({ linkId: id, stance: z.enum(STANCES), subtype })

// "12:contradicts:number,13:agrees:": suggestions as they were seen, or what links are judged as.
const seen = z.preprocess(
  (line) => (typeof line === 'string' ? line.split(',').filter(Boolean).map(splitSeen) : line),
  z.array(suggestion),
)

function splitSeen(word: string) {
  const [linkId, stance, subtype] = word.split(':')
  return { linkId, stance, subtype: subtype || null }
}

export const JudgeEachInput = z.object({ storyId: id, links: seen })
export const JudgeManyInput = z.object({ storyId: id, verdict: z.enum(['accept', 'reject']), links: seen })
export const ReplayInput = z.object({ storyId: id, changeId: id, how: z.enum(['undo', 'redo']) })
