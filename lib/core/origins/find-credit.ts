import { AGENCIES } from '@/lib/core/origins/lexicon/agencies'
import type { Quote } from '@/lib/core/vocabulary'

/** The words that credit another newsroom with the report, and the name it is counted under. */
export interface Credit extends Quote {
  readonly agency: string
}

/** A name of one to five capitalised words, an article before it allowed. */
const NAME = String.raw`(?:[Tt]he )?[\p{Lu}][\p{L}\p{N}&’'.-]{0,30}(?: (?:of |and |for )?[\p{Lu}][\p{L}\p{N}&’'.-]{0,30}){0,4}`
const AGENCY = AGENCIES.flatMap(({ forms }) => forms)
  .sort((a, b) => b.length - a.length)
  .join('|')

/** From the plainest credit to the faintest; the first that is found counts. */
const CREDITS: readonly RegExp[] = [
  // "With inputs from AP", "Additional reporting by Reuters"
  new RegExp(
    String.raw`(?:[Ww]ith|[Aa]dditional) (?:inputs?|files|reporting|information|material) (?:from|by) (?<name>${NAME})`,
    'u',
  ),
  // "The Associated Press contributed to this report"
  new RegExp(
    String.raw`(?<name>${AGENCY}) (?:and [^.\n]{1,80} )?(?:also )?contributed to this (?:report|story|article)`,
    'u',
  ),
  // "Source: /Express"
  new RegExp(String.raw`(?<=^|\n)[ \t]*(?:Source|Via|Credit)[ \t]*:[ \t]*/?(?<name>${NAME})`, 'u'),
  // "This story was first published by the Courier"
  new RegExp(String.raw`(?:first|originally) (?:published|appeared) (?:by|in|on) (?<name>${NAME})`, 'u'),
  // "OSLO (Reuters) -", "(AP)"
  new RegExp(String.raw`\((?<name>${AGENCY})\)`, 'u'),
  // "OSLO, 3 May, Reuters –"
  new RegExp(String.raw`(?<=[-–—] ?)(?<name>${AGENCY})(?= ?[-–—])`, 'u'),
  // "…, Expressen reports."
  new RegExp(String.raw`, (?<name>${NAME}) (?:reports|reported)(?=[.,\n]|$)`, 'u'),
]

/** The credit to another newsroom in a text; null where it gives none. Picture credits do not count. */
export function findCredit(text: string): Credit | null {
  for (const pattern of CREDITS) {
    const found = pattern.exec(text)
    const name = found?.groups?.name
    if (!found || name === undefined) continue
    const lead = found[0].length - found[0].replace(/^[\s,]+/, '').length
    const start = found.index + lead
    const exact = found[0].slice(lead).replace(/[.,]+$/, '')
    return { start, end: start + exact.length, exact, agency: toAgency(name) }
  }
  return null
}

function toAgency(name: string): string {
  const plain = name.replace(/[.,’']+$/, '')
  const known = AGENCIES.find(({ forms }) => forms.some((form) => form.toLowerCase() === plain.toLowerCase()))
  return known?.name ?? plain.replace(/^the /i, '')
}
