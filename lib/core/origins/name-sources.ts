import { VAGUE_SPEAKERS } from '@/lib/core/origins/lexicon/vague-speakers'
import { findOutlet, foldOutlet, OUTLET_NAME } from '@/lib/core/origins/outlet-names'
import type { Quote, Span, Speaker } from '@/lib/core/vocabulary'

/** Somebody whom a claim is taken from, with the words that say so. */
export interface Source {
  readonly quote: Quote
  /** What it is compared by. */
  readonly key: string
  /** How it is told: "police", "Orla Brandt". */
  readonly name: string
  /** True for "officials", "a source": nobody in particular. */
  readonly vague: boolean
  /** True where the article says "he", and whom it means was found. */
  readonly pronoun: boolean
}

const ARTICLE = /^(?:the|a|an|his|her|their|its|our)\s+/i
const SPOKESPERSON = /\bspokes(?:man|woman|person|people)\b/i

const PRONOUN = /^(?:he|she|it|they|him|her)$/i

/** Who is quoted, as one or two sources: "police spokeswoman Ada Finch" speaks for herself and for the police. */
export function nameSpeakers(speaker: Speaker | null): Source[] {
  if (!speaker || speaker.key.startsWith('unknown ')) return []
  const { start, end, exact } = speaker
  const quote = { start, end, exact }
  const plain = exact.replace(ARTICLE, '').trim()
  const key = foldKey(speaker.key)
  if (PRONOUN.test(plain)) return [{ quote, key, name: capitalise(key), vague: false, pronoun: true }]
  const own = { quote, key, name: plain, vague: isVague(plain), pronoun: false }
  const body = findBody(plain)
  return body ? [own, { quote, key: foldKey(body), name: body, vague: isVague(body), pronoun: false }] : [own]
}

function capitalise(key: string): string {
  return key.replace(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase())
}

// "a spokesman for the ministry", "ministry spokesman Ola Lind" → "ministry"
function findBody(speaker: string): string | null {
  const at = SPOKESPERSON.exec(speaker)
  if (!at) return null
  const before = speaker
    .slice(0, at.index)
    .trim()
    .replace(/['’]s?$/, '')
  const after = /^\s+(?:for|of|from|with|at)\s+(?:the\s+)?(.{2,80})$/i.exec(speaker.slice(at.index + at[0].length))
  return after?.[1] ?? (before === '' ? null : before)
}

function foldKey(words: string): string {
  return words
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
    .replace(/['’]s$/, '')
}

// The head of "three White House officials familiar with it" is "officials"; of a name its last word.
function isVague(speaker: string): boolean {
  const head = speaker.toLowerCase().split(AFTER_HEAD)[0] ?? ''
  const last = head.split(' ').at(-1) ?? ''
  return VAGUE_SPEAKERS.has(last) || VAGUE_SPEAKERS.has(last.replace(/ies$/, 'y').replace(/s$/, ''))
}

const AFTER_HEAD = /,|\s(?:of|for|from|in|at|with|on|to|who|close|familiar|involved|briefed)\s/

const VERB = String.raw`(?:(?:has|had|have) )?(?:first )?(?:report(?:s|ed)?|reveal(?:s|ed)|obtained)`
const TAKEN: readonly RegExp[] = [
  // "told CNN", "told the Orme Post"
  new RegExp(String.raw`\b(?:told|tells|telling) (?<name>${OUTLET_NAME})`, 'gu'),
  // "according to the Orme Post", "reported by Reuters", "an interview with Fox News", "speaking to the BBC"
  new RegExp(
    String.raw`\b(?:according to|(?:reported|published|obtained|seen|reviewed) by|interview (?:with|to|on)|interviewed by|(?:speaking|spoke) (?:to|with)) (?<name>${OUTLET_NAME})`,
    'giu',
  ),
  // "the Orme Post reported", "CNN first reported"
  new RegExp(String.raw`(?<name>${OUTLET_NAME}) ${VERB}\b`, 'gu'),
  // "said on Fox News", "on CNN's “Morning”"
  new RegExp(String.raw`\bon (?<name>${OUTLET_NAME})`, 'gu'),
]

/** The newsrooms from which a passage takes what it tells: "told CNN", "the Orme Post reported". */
export function nameNewsrooms(text: string, passage: Span): Source[] {
  const words = text.slice(passage.start, passage.end)
  const found = TAKEN.flatMap((pattern) => [...words.matchAll(pattern)])
  return found.flatMap((match) => {
    const name = match.groups?.name?.replace(/^the /i, '')
    if (!name) return []
    const start = passage.start + match.index
    const told = findOutlet(name) ?? name
    return [
      {
        quote: { start, end: start + match[0].length, exact: match[0] },
        key: foldOutlet(told),
        name: told,
        vague: false,
        pronoun: false,
      },
    ]
  })
}
