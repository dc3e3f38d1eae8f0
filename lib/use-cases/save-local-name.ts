import { fail, succeed, type Result } from '@/lib/core/result'
import { saveLocalName as keep } from '@/lib/data/settings'

/** Longest name, in UTF-16 units. */
const LONGEST = 200

/** Sets the name that judgements are kept under from now on. */
export async function saveLocalName(input: { name: string }): Promise<Result<null, 'invalid'>> {
  const name = input.name.trim().slice(0, LONGEST).toWellFormed()
  if (!name) return fail('invalid')
  await keep(name)
  return succeed(null)
}
