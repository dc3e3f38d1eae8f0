import path from 'node:path'
import { z } from 'zod'

const schema = z.object({
  CROSSREAD_DATA: z.string().trim().min(1).default('./data'),
  CROSSREAD_NAME: z.string().trim().min(1).optional(),
  CROSSREAD_HOSTS: z.string().default(''),
})

export interface Environment {
  /** The one folder that holds everything a user would miss, absolute. */
  readonly dataFolder: string
  /** Who judges, where the settings do not say; null: the operating system's user name. */
  readonly localName: string | null
  /** Host names the app answers to besides this machine's own, in lower case without ports. */
  readonly hosts: readonly string[]
}

/** The environment, checked; throws with the name of the variable that is wrong. */
export function readEnvironment(variables: Record<string, string | undefined> = process.env): Environment {
  const parsed = schema.parse(variables)
  return {
    dataFolder: path.resolve(/* turbopackIgnore: true */ parsed.CROSSREAD_DATA),
    localName: parsed.CROSSREAD_NAME ?? null,
    hosts: parsed.CROSSREAD_HOSTS.toLowerCase()
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  }
}
