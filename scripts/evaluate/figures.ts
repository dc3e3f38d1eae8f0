import { z } from 'zod'

const classFigures = z.object({ precision: z.number(), recall: z.number(), f1: z.number() })

/** How well one part of the engine does on one set: shares of 0 to 1, `low` and `high` the 95 % interval of macro-F1. */
const setFiguresInput = z.object({
  n: z.number(),
  accuracy: z.number(),
  macroF1: z.number(),
  low: z.number(),
  high: z.number(),
  relatedAuc: z.number(),
  /** Expected calibration error of what is shown. */
  calibration: z.number(),
  shown: z.number(),
  /** Contradictions: how many are shown, how many of these are right, how many there are. */
  contradictions: z.object({ shown: z.number(), right: z.number(), there: z.number() }),
  classes: z.record(z.string(), classFigures),
})
export type SetFigures = z.infer<typeof setFiguresInput>

/** What became of the relations of one stance that careful readers found in whole stories. */
const storyFigures = z.object({
  stance: z.string(),
  readers: z.number(),
  relations: z.number(),
  bothFound: z.number(),
  linked: z.number(),
  rightStance: z.number(),
})

/** Whole stories against what readers found in them. */
const storiesInput = z.object({
  figures: z.array(storyFigures).readonly(),
  /** Contradictions shown over all stories, right or wrong. */
  contradictionsShown: z.number(),
  /** Contradictions that readers found and the engine, too. */
  contradictionsKnown: z.number(),
  /** Shown contradictions that are one of those that readers found. */
  shownKnown: z.number(),
  linksShown: z.number(),
})

export type StoriesOutcome = z.infer<typeof storiesInput>

/** bench/figures.json: figures by set (or for the stories) and by part of the engine (rules, learned, both). */
export const figuresInput = z.object({
  sets: z.record(z.string(), z.record(z.string(), setFiguresInput)),
  stories: z.record(z.string(), storiesInput),
})
export type Figures = z.infer<typeof figuresInput>
