import { expect, test } from 'vitest'
import { readSources, tieClaims } from '@/lib/core/origins/tie-claims'

/** A claim of the words in [brackets]; the words in {braces} are its speaker. */
function read(outlet: string, marked: string) {
  const text = marked.replace(/[[\]{}]/g, '')
  const find = (pattern: RegExp) => {
    const exact = pattern.exec(marked)?.[1]?.replace(/[{}]/g, '')
    const start = exact === undefined ? -1 : text.indexOf(exact)
    return exact === undefined ? null : { start, end: start + exact.length, exact }
  }
  const claim = find(/\[([^[\]]*)\]/)!
  const speaker = find(/\{([^{}]*)\}/)
  return readSources(
    { outlet, text },
    { ...claim, speaker: speaker && { ...speaker, key: speaker.exact.toLowerCase() } },
  )
}

const QUAY = 'the board closed the northern quay after cracks were seen in two of its pillars'

test.each([
  ['Post', `On Monday [${QUAY}].`, 'Mail', `[${QUAY}], it said.`, ['100 % of this passage in common']],
  ['Post', '[the quay was closed after cracks].', 'Mail', '[the quay was shut when cracks were seen].', []],
  // Names in a row are no copy
  [
    'Post',
    '[She met Prime Minister Ola Lind Of Norland And Mayor Ada Finch in Orme].',
    'Mail',
    '[He saw Prime Minister Ola Lind Of Norland And Mayor Ada Finch at home].',
    [],
  ],
  [
    'Post',
    '{police} said [four men were held].',
    'Mail',
    '[Nine men were held], {police} said.',
    ['same speaker: police'],
  ],
  ['Post', '{Brandt} said [it fell].', 'Mail', '{Orla Brandt} said [it fell].', ['same speaker: Brandt']],
  [
    'Post',
    '{officials} said [it fell].',
    'Mail',
    '{two officials} said [it fell].',
    ['(both from “officials”, not named)'],
  ],
  ['Post', '{officials} said [it fell].', 'Mail', '{police} said [it fell].', []],
  ['Post', '[It fell], she told Reuters.', 'Mail', '[It fell], Reuters reported.', ['both from Reuters']],
  [
    'Orme Post',
    '[It fell at noon].',
    'Mail',
    '[It fell at noon], the Orme Post reported.',
    ['one takes it from Orme Post'],
  ],
  [
    'Post',
    'The guild [welcomed the law on Monday in Orme before many], saying it “gave new hope to the poorest harbours”.',
    'Mail',
    'The guild [thanked him for signing what it had asked for all along] and “gave new hope to the poorest harbours”.',
    ['the same words quoted'],
  ],
])('%s: %s | %s: %s', (outletA, textA, outletB, textB, expected) => {
  const [a, b] = [read(outletA, textA), read(outletB, textB)]
  const reasons = tieClaims(a, b)
  expect(reasons.map(({ text, joins }) => (joins ? text : `(${text})`))).toEqual(expected)
  for (const reason of reasons) {
    if (reason.a) expect(a.text.slice(reason.a.start, reason.a.end)).toBe(reason.a.exact)
    if (reason.b) expect(b.text.slice(reason.b.start, reason.b.end)).toBe(reason.b.exact)
  }
  expect(tieClaims(b, a)).toEqual(reasons.map((reason) => ({ ...reason, a: reason.b, b: reason.a })))
})
