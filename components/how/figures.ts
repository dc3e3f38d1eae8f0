/** What `npm run evaluate -- --save` kept in bench/figures.json, as far as it is there. */
import { z } from 'zod'
import { ENGINES, type Engine } from '@/lib/core/engine-parts'

const share = z.number().min(0).max(1)
const setFigures = z.object({
  n: z.number().optional(),
  macroF1: share,
  low: share.optional(),
  high: share.optional(),
  contradictions: z.object({ shown: z.number(), right: z.number(), there: z.number() }).optional(),
  classes: z.record(z.string(), z.object({ precision: share, recall: share })).optional(),
})
const storyFigures = z.object({
  figures: z.array(
    z.object({
      stance: z.string(),
      readers: z.number(),
      relations: z.number(),
      bothFound: z.number(),
      linked: z.number(),
      rightStance: z.number(),
    }),
  ),
  contradictionsShown: z.number(),
  shownKnown: z.number().optional(),
})
const byEngine = <T extends z.ZodType>(figures: T) => z.partialRecord(z.enum(ENGINES), figures)
const kept = z.object({ sets: z.record(z.string(), byEngine(setFigures)), stories: byEngine(storyFigures).default({}) })

export type SetFigures = z.infer<typeof setFigures>
export type StoryFigures = z.infer<typeof storyFigures>
export type Figures = z.infer<typeof kept>

const NONE: Figures = { sets: {}, stories: {} }

/** Reads the figures; what is written otherwise is as if nothing had been measured. */
export function parseFigures(stored: unknown): Figures {
  return kept.safeParse(stored).data ?? NONE
}

/** The engine as it is in the app: all parts where they were measured together. */
export function inUse<T>(engines: Partial<Record<Engine, T>>): T | null {
  return engines.both ?? engines.rules ?? null
}

/** The parts of the engine that were measured on any set, in a fixed order. */
export function listEngines({ sets }: Figures): Engine[] {
  return ENGINES.filter((engine) => Object.values(sets).some((engines) => engines[engine]))
}
