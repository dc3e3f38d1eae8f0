import { trimEnd } from '@/lib/core/text/trim-end'
import { AGENCIES } from '@/lib/core/origins/lexicon/agencies'
import { findOutlet, isSameOutlet, OUTLET_NAME } from '@/lib/core/origins/outlet-names'
import { CREDIT_ROLES, type Credit, type CreditRole } from '@/lib/core/origins/origin'

/** A name of one to five capitalised words, an article before it allowed. */
const NAME = String.raw`(?:[Tt]he )?[\p{Lu}][\p{L}\p{N}&’'.-]{0,30}(?: (?:of |and |for )?[\p{Lu}][\p{L}\p{N}&’'.-]{0,30}){0,4}`
const AGENCY = AGENCIES.flatMap(({ forms }) => forms)
  .sort((a, b) => b.length - a.length)
  .join('|')

interface Pattern {
  readonly role: CreditRole
  readonly pattern: RegExp
}

const PATTERNS: readonly Pattern[] = [
  // "ORME, Norland (AP) —": a caption's "(AP)" has no dash after it
  { role: 'text', pattern: new RegExp(String.raw`(?<=^|\n)[^\n(]{0,60}\((?<name>${AGENCY})\)[ \t]*(?:[-–—:])`, 'gu') },
  // "OSLO, 3 May, Reuters –"
  {
    role: 'text',
    pattern: new RegExp(String.raw`(?<=(?:^|\n)\p{Lu}[^\n]{1,40}[,–—-] ?)(?<name>${AGENCY})(?= ?[-–—])`, 'gu'),
  },
  // "By ORLA BRANDT, Associated Press": a line that ends so
  {
    role: 'text',
    pattern: new RegExp(
      String.raw`(?<=^|\n)[ \t]*(?:By|BY|From)[ :][^\n]{0,60}?(?<![\p{L}/])(?<name>${AGENCY})(?=[ \t]*(?:\n|$))`,
      'gu',
    ),
  },
  // "Copyright 2018 The Associated Press"
  {
    role: 'text',
    pattern: new RegExp(String.raw`(?:Copyright|©|\([cC]\)) {0,3}(?:\d{4},? )?(?<name>${AGENCY})(?!\p{L})`, 'gu'),
  },
  // "This story was reported by The Associated Press"
  {
    role: 'text',
    pattern: new RegExp(
      String.raw`(?:[Rr]eport|[Ss]tory|[Aa]rticle) (?:was |is )?(?:reported|written|provided|produced|distributed) by (?<name>${AGENCY})(?!\p{L})`,
      'gu',
    ),
  },
  // "Source: /Express", a line of its own
  {
    role: 'source',
    pattern: new RegExp(
      String.raw`(?<=^|\n)[ \t]*(?:Source|Via|Credit)[ \t]*:[ \t]*/?(?<name>${NAME})(?=[ \t]*(?:\n|$))`,
      'gu',
    ),
  },
  // "This story was first published by the Courier"
  {
    role: 'source',
    pattern: new RegExp(
      String.raw`(?:[Rr]eport|[Ss]tory|[Aa]rticle|[Tt]ext|[Pp]iece) (?:was )?(?:first|originally) (?:published|appeared) (?:by|in|on) (?<name>${NAME})`,
      'gu',
    ),
  },
  // "With inputs from AP"
  {
    role: 'contributed',
    pattern: new RegExp(String.raw`[Ww]ith (?:inputs?|files|information|material) from (?<name>${NAME})`, 'gu'),
  },
  // "Additional reporting by Reuters": a newsroom, not a colleague
  {
    role: 'contributed',
    pattern: new RegExp(
      String.raw`[Aa]dditional (?:reporting|information|material) (?:from|by) (?<name>${OUTLET_NAME})`,
      'gu',
    ),
  },
  // "The Associated Press contributed to this report"
  {
    role: 'contributed',
    pattern: new RegExp(
      String.raw`(?<name>${AGENCY}) (?:and [^.\n]{1,80} )?(?:also )?contributed to this (?:report|story|article)`,
      'gu',
    ),
  },
  // "Contributing: The Associated Press"
  {
    role: 'contributed',
    pattern: new RegExp(
      String.raw`Contribut(?:ing|ors?|ed)[ \t]*:[^\n]{0,80}?(?<![\p{L}/])(?<name>${AGENCY})(?!\p{L})`,
      'gu',
    ),
  },
  // "…, Expressen reports."
  { role: 'reported', pattern: new RegExp(String.raw`, (?<name>${NAME}) (?:reports|reported)(?=[.,\n]|$)`, 'gu') },
]

/**
 * The credits to newsrooms other than its own `outlet` in a text, the surest first, each newsroom and role once. Picture
 * credits do not count.
 */
export function findCredits(text: string, outlet = ''): Credit[] {
  const found = PATTERNS.flatMap(({ role, pattern }) =>
    [...text.matchAll(pattern)].map((match) => toCredit(match, role)),
  )
  const foreign = found.filter(({ agency }) => !isSameOutlet(agency, outlet))
  const first = new Map(foreign.toReversed().map((credit) => [`${credit.role} ${credit.agency}`, credit]))
  return [...first.values()].sort((a, b) => rank(a.role) - rank(b.role) || a.start - b.start)
}

function rank(role: CreditRole): number {
  return CREDIT_ROLES.indexOf(role)
}

function toCredit(match: RegExpMatchArray, role: CreditRole): Credit {
  const lead = match[0].length - match[0].replace(/^[\s,]+/, '').length
  const start = (match.index ?? 0) + lead
  const exact = trimEnd(match[0].slice(lead), ' \u00a0\n\r\t.,–—:-')
  return { start, end: start + exact.length, exact, agency: toAgency(match.groups?.name ?? ''), role }
}

function toAgency(name: string): string {
  // "CBS News' Ada Finch reported": the newsroom counts, not who works there.
  const plain = trimEnd(name.replace(/[’']s? .*$/, ''), ".,’'")
  return findOutlet(plain) ?? plain.replace(/^the /i, '')
}
