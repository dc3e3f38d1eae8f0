import { fail, type Result } from '@/lib/core/result'
import { saveClaimNotes } from '@/lib/data/change-claim'
import { saveLinkNotes } from '@/lib/data/change-link'
import { getLocalName } from '@/lib/data/settings'

/** Bounds for what a person writes, in UTF-16 units and tags. */
const LONGEST = { tag: 200, note: 20_000, tags: 50 }

interface Notes {
  readonly tags?: readonly string[]
  readonly note?: string
}
type Annotated = Promise<Result<{ changeId: number }, 'not-found' | 'invalid'>>

/** Sets the tags or the note of a link. */
export async function annotateLink(input: { storyId: number; linkId: number } & Notes): Annotated {
  const notes = tidyNotes(input)
  if (!notes) return fail('invalid')
  return saveLinkNotes({ storyId: input.storyId, by: await getLocalName() }, input.linkId, notes)
}

/** Sets the tags or the note of a claim. */
export async function annotateClaim(input: { storyId: number; claimId: number } & Notes): Annotated {
  const notes = tidyNotes(input)
  if (!notes) return fail('invalid')
  return saveClaimNotes({ storyId: input.storyId, by: await getLocalName() }, input.claimId, notes)
}

/** Tags without doubles or empty ones; null where there is nothing to set or it is too much. */
function tidyNotes({ tags, note }: Notes): Notes | null {
  if (!tags && note === undefined) return null
  const kept = tags && [...new Set(tags.map((tag) => tag.trim()).filter(Boolean))]
  if (kept && (kept.length > LONGEST.tags || kept.some((tag) => tag.length > LONGEST.tag))) return null
  if (note !== undefined && note.length > LONGEST.note) return null
  return { ...(kept && { tags: kept }), ...(note !== undefined && { note }) }
}
