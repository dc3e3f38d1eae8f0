import { fail, type Result } from '@/lib/core/result'
import { saveGrouping } from '@/lib/data/change-groups'
import { getLocalName } from '@/lib/data/settings'

type Arranged = Promise<Result<{ changeId: number }, 'not-found' | 'no-grouping'>>

/** Puts the claims of two groups, as they are shown, on one point. A claim that stands alone counts as a group of one. */
export async function mergeGroups(input: {
  storyId: number
  claims: readonly number[]
  others: readonly number[]
}): Arranged {
  const { storyId, claims, others } = input
  const [quote, other] = [claims[0], others[0]]
  if (quote === undefined || other === undefined) return fail('no-grouping')
  const parts = [[...claims, ...others]]
  return saveGrouping({ storyId, by: await getLocalName() }, { kind: 'merge-groups', parts, told: { quote, other } })
}

/** Takes some claims out of a group, as it is shown: onto a point of their own, or onto that of `others`. */
export async function splitGroup(input: {
  storyId: number
  claims: readonly number[]
  leaving: readonly number[]
  others?: readonly number[]
}): Arranged {
  const { storyId, claims, leaving, others = [] } = input
  const staying = claims.filter((id) => !leaving.includes(id))
  const [quote, other, to] = [leaving[0], staying[0], others[0]]
  if (quote === undefined || other === undefined || leaving.some((id) => !claims.includes(id)))
    return fail('no-grouping')
  const told = { quote, other, ...(to !== undefined && { to }) }
  return saveGrouping(
    { storyId, by: await getLocalName() },
    {
      kind: to === undefined ? 'split-group' : 'regroup-claims',
      parts: [[...leaving, ...others], staying],
      told,
      detail: { count: String(leaving.length) },
    },
  )
}
