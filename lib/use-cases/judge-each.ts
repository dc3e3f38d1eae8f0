import { fail, succeed, type Result } from '@/lib/core/result'
import { judgeLink, type Judging } from './judge-link'

/** Judges several links one after the other, each a change of its own; `not-found` where one of them is not there any more. */
export async function judgeEach(input: {
  storyId: number
  links: readonly Omit<Judging, 'storyId'>[]
}): Promise<Result<null, 'not-found'>> {
  const results = []
  for (const link of input.links) results.push(await judgeLink({ storyId: input.storyId, ...link }))
  return results.every((result) => result.ok) ? succeed(null) : fail('not-found')
}
