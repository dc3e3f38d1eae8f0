/** The parts of the engine that are measured side by side, to see what each is worth. */
export const ENGINES = ['rules', 'learned', 'both'] as const
export type Engine = (typeof ENGINES)[number]
