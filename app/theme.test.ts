import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('theme.css', import.meta.url), 'utf8')
const usual = css.indexOf('  --paper:')
const more = css.indexOf('  --paper:', usual + 3)

// "--ink: light-dark(#1c1b18, #ece9e1)"
function readColours(block: string): ReadonlyMap<string, { light: string; dark: string }> {
  const found = block.matchAll(/^ +--(\w+(?:-soft)?): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/gm)
  return new Map([...found].map(([, name, light, dark]) => [name!, { light: light!, dark: dark! }]))
}

function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
  const [red, green, blue] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}

const TONES = ['agree', 'contra', 'update', 'scope', 'open']
const TEXT = [
  ...['ink', 'soft', 'faint', ...TONES].flatMap((text) => [`${text} paper`, `${text} card`]),
  ...TONES.flatMap((tone) => [`${tone} ${tone}-soft`, `ink ${tone}-soft`, `soft ${tone}-soft`]),
  'paper ink',
]

describe.each([
  { name: 'usual', colours: readColours(css.slice(usual, more)), text: 4.5, edge: 3 },
  { name: 'more', colours: readColours(css.slice(more)), text: 7, edge: 7 },
])('contrast: $name', ({ colours, text, edge }) => {
  test.each(['light', 'dark'] as const)('%s', (theme) => {
    const of = (pair: string) => {
      const [front, back] = pair.split(' ').map((name) => colours.get(name)![theme])
      return contrast(front!, back!)
    }
    expect(TEXT.filter((pair) => of(pair) < text)).toEqual([])
    expect(['edge paper', 'edge card', 'focus paper', 'focus card'].filter((pair) => of(pair) < edge)).toEqual([])
  })
})
