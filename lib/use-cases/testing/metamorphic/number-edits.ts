import { type Edit, type EditKind, replaceFirst } from './edit'

/** Edits of counts, shares, money and measures. */

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Words before a number that leave it open. */
const OPEN = String.raw`(?<!\b(?:at least|about|some|up to|more than|around|nearly|over) )`
/** What is counted: no month, unit, money or share. */
const COUNTED = String.raw`(?= (?!(?:percent|per|million|billion|euros|dollars|kronor|kilometres|metres|tons|hectares|kilograms|miles|hours|minutes|days|years|a|January|February|March|April|May|June|July|August|September|October|November|December)\b)[a-z]{4,})`
const COUNT = new RegExp(String.raw`${OPEN}(?<![\d.,$])\b(?<number>\d{1,3}(?:,\d{3})+|\d{1,3})${COUNTED}`, 'i')

const changeCount: Edit = ({ text }) => replaceFirst(text, COUNT, ({ number }) => group(raise(read(number))))

const spellCount: Edit = ({ text }) =>
  replaceFirst(text, new RegExp(String.raw`(?<![\d.,$])\b(?<number>\d{1,2})${COUNTED}`), ({ number }) =>
    spell(read(number)),
  )

const ungroup: Edit = ({ text }) =>
  replaceFirst(text, /\b\d{1,3}(?:,\d{3})+\b/, (_, match) => match.replaceAll(',', ''))

const meetAtLeast: Edit = ({ text }) =>
  replaceFirst(text, /\b[Aa]t least (?<number>\d{1,3}(?:,\d{3})*|\w+)\b/, ({ number }) => {
    const count = read(number)
    return Number.isNaN(count) ? null : group(count + Math.max(1, Math.round(count / 20)))
  })

const changeShare: Edit = ({ text }) =>
  replaceFirst(text, /\b(?<number>\d{1,2}) percent\b/, ({ number }) => `${(read(number) + 33) % 97} percent`)

const changeScale: Edit = ({ text }) =>
  replaceFirst(text, /\b(?<scale>million|billion) (?=euros|dollars|kronor)/, ({ scale }) =>
    scale === 'million' ? 'billion ' : 'million ',
  )

const changeSum: Edit = ({ text }) =>
  replaceFirst(
    text,
    new RegExp(String.raw`${OPEN}\b(?<number>\d+(?:[.,]\d+)*)(?<scale> million| billion)? (?=euros|dollars|kronor)`),
    ({ number, scale = '' }) => `${group(raise(Math.ceil(read(number))))}${scale} `,
  )

const approximate: Edit = ({ text }) =>
  replaceFirst(text, COUNT, ({ number }, match) =>
    read(number) < 20 ? null : match.replace(number!, `about ${number}`),
  )

const convert: Edit = ({ text }) =>
  replaceFirst(text, /\b(?<number>\d[\d,.]*) (?<unit>kilometres|metres|kilograms|hectares)\b/, ({ number, unit }) => {
    const [factor, other] = UNITS[unit!]!
    return `${Number((read(number) * factor).toFixed(1))} ${other}`
  })

const UNITS: Readonly<Record<string, readonly [factor: number, unit: string]>> = {
  kilometres: [0.621371, 'miles'],
  metres: [3.28084, 'feet'],
  kilograms: [2.20462, 'pounds'],
  hectares: [2.47105, 'acres'],
}

export const NUMBER_EDITS: readonly EditKind[] = [
  { name: 'count changed', edit: changeCount, right: ['contradicts'] },
  { name: 'count spelled out', edit: spellCount, right: ['agrees'] },
  { name: 'digits grouped otherwise', edit: ungroup, right: ['agrees'] },
  { name: 'count within “at least”', edit: meetAtLeast, right: ['agrees'] },
  { name: 'count made approximate', edit: approximate, right: ['agrees'] },
  { name: 'share changed', edit: changeShare, right: ['contradicts'] },
  { name: 'sum of money changed', edit: changeSum, right: ['contradicts'] },
  { name: 'million for billion', edit: changeScale, right: ['contradicts'] },
  { name: 'unit converted', edit: convert, right: ['agrees'] },
]

function read(words: string | undefined): number {
  const small = SMALL.indexOf((words ?? '').toLowerCase())
  return small >= 0 ? small : Number((words ?? '').replaceAll(',', ''))
}

/** Half as much again, and two more: another number also after rounding. */
function raise(count: number): number {
  return count + Math.round(count / 2) + 2
}

function group(count: number): string {
  return count.toLocaleString('en')
}

function spell(count: number): string {
  if (count < 20) return SMALL[count]!
  const tens = TENS[Math.floor(count / 10)]!
  return count % 10 === 0 ? tens : `${tens}-${SMALL[count % 10]!}`
}
