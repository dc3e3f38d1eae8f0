import { expect, test } from 'vitest'
import { drawTicks } from './ruler-ticks'

test('each kind of mark has a shape of its own, one for each claim', () => {
  const kinds = ['corroborated', 'contradicted', 'updated', 'scope', 'suggested'] as const
  const drawn = kinds.map((kind) => drawTicks(kind, [0.5]))
  expect(new Set(drawn).size).toBe(kinds.length)
  expect(drawTicks('corroborated', [0, 0.25])).toBe('M0 0h8M0 250h8')
  expect(drawTicks('single', [0.5])).toBe('')
})
