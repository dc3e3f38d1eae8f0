/** What the forms of the workspace send. */
import { z } from 'zod'
import { STANCES, SUBTYPES } from '@/lib/core/vocabulary'

const id = z.coerce.number().int().positive()
const offset = z.coerce.number().int().nonnegative()
const subtype = z
  .enum(['', ...SUBTYPES])
  .transform((word) => word || null)
  .optional()
const tags = z
  .string()
  .transform((line) =>
    line
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
  )
  .optional()
const note = z.string().optional()

export const StoryInput = z.object({ storyId: id })
export const JudgeInput = StoryInput.extend({
  linkId: id,
  stance: z.enum(STANCES),
  subtype,
  reason: z.string().max(20_000).optional(),
})
export const AnnotateLinkInput = StoryInput.extend({ linkId: id, tags, note })
export const AnnotateClaimInput = StoryInput.extend({ claimId: id, tags, note })
export const RemoveLinkInput = StoryInput.extend({ linkId: id })
export const MarkClaimInput = StoryInput.extend({ articleId: id, start: offset, end: offset })
export const MoveClaimInput = StoryInput.extend({ claimId: id, start: offset, end: offset })
export const RemoveClaimInput = StoryInput.extend({ claimId: id })

export const OriginsInput = StoryInput.extend({
  a: id,
  b: id,
  one: z.enum(['0', '1']).transform((word) => word === '1'),
})

// "claim:12", or "span:3:140:171" for words 140 to 171 of article 3.
const place = z.string().transform((word, context) => {
  const claim = /^claim:(\d{1,15})$/.exec(word)
  if (claim) return { claimId: Number(claim[1]) }
  const span = /^span:(\d{1,15}):(\d{1,15}):(\d{1,15})$/.exec(word)
  if (span) return { articleId: Number(span[1]), start: Number(span[2]), end: Number(span[3]) }
  context.addIssue('not a place')
  return z.NEVER
})
export const LinkByHandInput = StoryInput.extend({ a: place, b: place, stance: z.enum(STANCES), subtype, note })

// "12,14,15"
const ids = z
  .string()
  .max(2_000)
  .transform((line) => line.split(',').filter(Boolean).map(Number))
  .pipe(z.array(z.number().int().positive()))
export const MergeInput = StoryInput.extend({ claims: ids, others: ids })
export const SplitInput = StoryInput.extend({ claims: ids, leaving: ids, others: ids.optional() })

export const HistoryInput = z.union([z.object({ linkId: id }), z.object({ claimId: id })])
