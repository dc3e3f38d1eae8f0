import { TIME_WORDS } from '@/lib/core/extract/lexicon/time-words'
import { IMPERSONAL_VERBS, TAIL_VERBS } from '@/lib/core/extract/lexicon/speech-verbs'
import { findSpeakerWords } from '@/lib/core/extract/speaker-words'
import type { Attribution, Range } from '@/lib/core/extract/token-range'
import { markQuoted } from '@/lib/core/extract/quoted-tokens'
import type { VerbGroup } from '@/lib/core/extract/verb-groups'
import type { Token } from '@/lib/core/text/tokens'

/** An attribution with the index at which what is said begins. */
export interface Frame {
  readonly attribution: Attribution
  readonly end: number
}

/** An attribution after what is said. `goesOn`: the same speaker says what stands after it, too. */
export interface Tail {
  readonly attribution: Attribution
  readonly before: Range
  readonly after: Range | null
  readonly goesOn: boolean
}

/** Commas looked at from the end of a sentence. */
const MOST_COMMAS = 5
/** Words a name with its office may have between the comma and the verb. */
const LONGEST_NAME = 12

/** The attribution that stands after (or within) what is said: "…, police said", "“…,” she said, “…”"; null without one. */
export function findTail(tokens: readonly Token[], groups: readonly VerbGroup[]): Tail | null {
  return findAfterQuotation(tokens, groups) ?? findAfterComma(tokens, groups)
}

function findAfterQuotation(tokens: readonly Token[], groups: readonly VerbGroup[]): Tail | null {
  const inside = markQuoted(tokens)
  for (let index = 1; index < tokens.length - 1; index++) {
    if (!inside[index - 1] || inside[index] || !/^["”»]$/.test(tokens[index]?.text ?? '')) continue
    const from = tokens[index + 1]?.text === ',' ? index + 2 : index + 1
    const attribution = readSaying(tokens, groups, from, tokens.length)
    if (!attribution || isAside(tokens, attribution)) continue
    const reopened = tokens.findIndex(({ text }, at) => at > index + 1 && /^["“„«]$/.test(text))
    const after = reopened > 0 ? { from: reopened, to: tokens.length } : null
    return { attribution, before: { from: 0, to: index + 1 }, after, goesOn: true }
  }
  return null
}

// "The crew “stood ready”, he said, to help": the sentence goes on around the attribution and stays whole.
function isAside(tokens: readonly Token[], { cue }: Attribution): boolean {
  return (
    tokens[cue.to]?.text === ',' &&
    /^(?:PART|ADP|VERB)$/.test(tokens[cue.to + 1]?.pos ?? '') &&
    !/ing$/.test(tokens[cue.to + 1]?.text ?? '')
  )
}

function findAfterComma(tokens: readonly Token[], groups: readonly VerbGroup[]): Tail | null {
  const inside = markQuoted(tokens)
  const commas = tokens.flatMap(({ text }, index) => (/^(?:,|–|—|--)$/.test(text) && !inside[index] ? [index] : []))
  for (const comma of commas.slice(-MOST_COMMAS).reverse()) {
    if (!groups.some((group) => group.finite && group.last < comma)) continue
    const attribution = readAccording(tokens, groups, comma + 1) ?? readSaying(tokens, groups, comma + 1, tokens.length)
    if (attribution) return closeTail(tokens, groups, comma, attribution)
  }
  return readBareAccording(tokens, groups)
}

// "The crane had failed, it is claimed Olin was …": a missing full stop; what follows is another statement.
function closeTail(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  comma: number,
  attribution: Attribution,
): Tail {
  const from = attribution.cue.to
  const next = groups.find((group) => group.finite && group.first > from)
  const goesOnAlone = attribution.speaker === null && next !== undefined && next.first > from
  // "He has a scar, the record said, and was born in Orme": the sentence goes on around it and stays whole.
  const goesAround = attribution.speaker !== null && tokens[from]?.text === ',' && next !== undefined
  return {
    attribution,
    before: { from: 0, to: goesAround ? tokens.length : comma },
    after: goesOnAlone ? { from, to: tokens.length } : null,
    goesOn: false,
  }
}

function readAccording(tokens: readonly Token[], groups: readonly VerbGroup[], from: number): Attribution | null {
  if (!/^according$/i.test(tokens[from]?.text ?? '')) return null
  if (
    groups.some(
      (group) => group.finite && group.first > from && !/^(?:who|which)$/i.test(tokens[group.first - 1]?.text ?? ''),
    )
  )
    return null
  const speaker = findSpeakerWords(tokens, { from: from + 2, to: tokens.length })
  return speaker && { speaker, cue: { from, to: from + 2 }, lemma: 'say' }
}

// "… has been put off according to the harbour office."
function readBareAccording(tokens: readonly Token[], groups: readonly VerbGroup[]): Tail | null {
  const at = tokens.findIndex(({ text }, index) => index > 2 && text.toLowerCase() === 'according')
  const attribution =
    at > 0 && groups.some((group) => group.finite && group.last < at) ? readAccording(tokens, groups, at) : null
  return attribution && { attribution, before: { from: 0, to: at }, after: null, goesOn: false }
}

/** "he said on Monday", "said Orla Brandt, the mayor", "it was claimed yesterday", "Courier reports". */
function readSaying(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  from: number,
  to: number,
): Attribution | null {
  const verb =
    groups.find((group) => group.first >= from && group.first < to && (group.finite || group.first === from)) ?? null
  const report = readReports(tokens, from)
  if (report) return report
  if (!verb || verb.first - from > LONGEST_NAME || !TAIL_VERBS.has(verb.main)) return null
  if (
    /^(?:CCONJ|SCONJ|ADP)$/.test(tokens[from]?.pos ?? '') ||
    /^(?:who|which|that|when)$/i.test(tokens[from]?.text ?? '')
  )
    return null
  const cue = { from: verb.first, to: verb.last + 1 }
  if (/^it$/i.test(tokens[from]?.text ?? '') && IMPERSONAL_VERBS.has(verb.main))
    return { speaker: null, cue: { from, to: cue.to }, lemma: verb.main }
  if (hasObject(tokens, groups, verb)) return null
  if (verb.first === from && /ing$/i.test(tokens[from]?.text ?? '')) return null // ", saying on Monday"
  if (verb.first === from && TIME_WORDS.has(tokens[cue.to]?.text.toLowerCase() ?? '')) return null // ", said Tuesday"
  const subject = verb.first > from ? { from, to: verb.first } : { from: cue.to, to: findNameEnd(tokens, cue.to) }
  const speaker = verb.first > from && !verb.finite ? null : findSpeakerWords(tokens, subject)
  return speaker && { speaker, cue, lemma: verb.main }
}

// The tagger takes "reports" after a name for a noun: "…, the Courier reports", "…, the local newspaper Courier reports."
function readReports(tokens: readonly Token[], from: number): Attribution | null {
  let at = from
  while (at < from + 6 && isOutletWord(tokens[at])) at++
  const isLast = /^(?:reports|reported)$/.test(tokens[at]?.text ?? '') && (tokens[at + 1]?.pos ?? 'PUNCT') === 'PUNCT'
  const isNamed = tokens.slice(from, at).some(({ pos }) => pos === 'PROPN')
  return isNamed && isLast ? { speaker: { from, to: at }, cue: { from: at, to: at + 1 }, lemma: 'report' } : null
}

function isOutletWord(token: Token | undefined): boolean {
  return /^(?:PROPN|DET|NOUN|ADJ)$/.test(token?.pos ?? '') && !/^(?:reports|reported)$/i.test(token?.text ?? '')
}

// "…, she said that the", "…, he told a court the": what is said stands after it, so it is no tail.
function hasObject(tokens: readonly Token[], groups: readonly VerbGroup[], verb: VerbGroup): boolean {
  const after = tokens[verb.last + 1]
  if (
    tokens
      .slice(verb.last + 1, verb.last + 9)
      .some(({ text, pos }) => text === ':' || (text === 'that' && pos === 'SCONJ'))
  )
    return true
  const next = groups.find((group) => group.finite && group.first > verb.last)
  if (!next) return after?.pos === 'DET' && verb.main !== 'tell' && verb.main !== 'say'
  // "said the port “has failed us”": the quotation begins with the verb, its subject stands before it.
  const quotesVerb = /^["“]$/.test(tokens[next.first - 1]?.text ?? '')
  const between = tokens.slice(verb.last + 1, quotesVerb ? next.first - 1 : next.first)
  return !between.some(
    ({ text, pos }) => /^(?:,|["“]|as|when|while|after|before|who|which|where)$/i.test(text) || pos === 'SCONJ',
  )
}

function findNameEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex(
    ({ pos, text }, index) => index > from && (pos === 'PUNCT' || /^(?:who|after|in|on|as)$/i.test(text)),
  )
  return end < 0 ? tokens.length : end
}
