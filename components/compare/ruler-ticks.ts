import type { MarkKind } from '@/lib/core/compare/corroboration'

/** The units of the drawing: it is stretched to the height of the column, the lines keep their strength. */
export const RULER = { width: 8, height: 1000 } as const

/** Half the height of a wave, and half the distance of a double line. */
const SWING = 2.5

const SHAPES: Readonly<Record<MarkKind, (y: number) => string>> = {
  corroborated: (y) => `M0 ${y}h8`,
  contradicted: (y) => `M0 ${y + SWING}l2 ${-2 * SWING} 2 ${2 * SWING} 2 ${-2 * SWING} 2 ${2 * SWING}`,
  updated: (y) => `M0 ${y - SWING}h8M0 ${y + SWING}h8`,
  scope: (y) => `M0 ${y}h3M5 ${y}h3`,
  // Round ends make dots of them.
  suggested: (y) => `M1 ${y}h.01M4 ${y}h.01M7 ${y}h.01`,
  single: () => '',
}

/** The path of the ticks of one kind of mark. `places`: 0 to 1, from the top. */
export function drawTicks(kind: MarkKind, places: readonly number[]): string {
  return places.map((place) => SHAPES[kind](Math.round(place * RULER.height * 10) / 10)).join('')
}
