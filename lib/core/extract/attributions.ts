import { findClauseAfter } from '@/lib/core/extract/reported-clause'
import { findSpeakerWords } from '@/lib/core/extract/speaker-words'
import { findTail, type Frame } from '@/lib/core/extract/attribution-tail'
import { STATEMENT_OPENERS } from '@/lib/core/extract/lexicon/clause-words'
import { EVIDENCE_VERBS, IMPERSONAL_VERBS, SPEECH_VERBS } from '@/lib/core/extract/lexicon/speech-verbs'
import type { Attribution, Range } from '@/lib/core/extract/token-range'
import type { VerbGroup } from '@/lib/core/extract/verb-groups'
import type { Token } from '@/lib/core/text/tokens'

/**
 * Takes the words that say who says it away from what is said:
 *
 *   [Port officials said on Monday that] the crane had failed [, the Courier reports].
 *    speaker        verb                 part                     speaker     verb
 */

/** Tokens `from` to `to` (exclusive) of a sentence: what is said, with its attributions, outermost first. */
export interface AttributedPart extends Range {
  readonly attributions: readonly Attribution[]
}

/** Findings may be nested in what a person says: "Officials said that tests have shown that …". Two levels, no more. */
const MOST_HEADS = 2

/** The parts of a sentence that are said by somebody (or by the article itself), without the words that say who. */
export function splitAttributions(tokens: readonly Token[], groups: readonly VerbGroup[]): AttributedPart[] {
  const tail = findTail(tokens, groups)
  if (!tail) return stripHeads(tokens, groups, { from: 0, to: tokens.length, attributions: [] })
  const parts = stripHeads(tokens, groups, { ...tail.before, attributions: [tail.attribution] })
  return tail.after ? [...parts, { ...tail.after, attributions: tail.goesOn ? [tail.attribution] : [] }] : parts
}

/**
 * The part without the words of saying at its start ("they said that …"). A clause in front of them is a part of its
 * own, and the article's word: "Although no one was charged, officials said that …".
 */
export function stripHeads(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  part: AttributedPart,
): AttributedPart[] {
  const fronted: AttributedPart[] = []
  let rest = part
  for (let level = 0; level < MOST_HEADS; level++) {
    const head = findHead(tokens, groups, rest)
    if (!head || (level > 0 && !isFinding(tokens, head.attribution))) break
    const front = findFrontedStatement(tokens, groups, { from: rest.from, to: head.attribution.cue.from })
    if (front) fronted.push({ ...front, attributions: [] })
    rest = { from: head.end, to: rest.to, attributions: [...rest.attributions, head.attribution] }
  }
  return [...fronted, rest]
}

function findFrontedStatement(tokens: readonly Token[], groups: readonly VerbGroup[], range: Range): Range | null {
  const from = skipConnector(tokens, range.from)
  if (!STATEMENT_OPENERS.has(tokens[from]?.text.toLowerCase() ?? '')) return null
  const verb = groups.find((group) => group.finite && group.first > from + 1)
  const comma = tokens.findIndex(
    ({ text }, index) => index > (verb?.last ?? range.to) && index < range.to && text === ',',
  )
  return comma < 0 ? null : { from: from + 1, to: comma }
}

/** True for what is no person's word but a finding: "The inquiry has shown". */
export function isFinding(tokens: readonly Token[], attribution: Attribution): boolean {
  const { speaker, lemma } = attribution
  const named = speaker !== null && tokens.slice(speaker.from, speaker.to).some(({ pos }) => pos === 'PRON')
  return (EVIDENCE_VERBS.has(lemma) || lemma === 'confirm') && !named
}

function findHead(tokens: readonly Token[], groups: readonly VerbGroup[], part: Range): Frame | null {
  const start = skipConnector(tokens, part.from)
  if (/^according$/i.test(tokens[start]?.text ?? ''))
    return findAccordingTo(tokens, groups, { from: start, to: part.to })
  const verb = groups.find(
    (group) =>
      group.first >= start &&
      group.finite &&
      !followsRelative(tokens, group.first) &&
      !isFronted(tokens, groups, start, group),
  )
  if (!verb || verb.first >= part.to || !SPEECH_VERBS.has(verb.main)) return null
  if (isNegated(tokens, verb)) return null
  const impersonal = isImpersonal(tokens, start, verb)
  if (isPassive(tokens, verb) && !impersonal) return null
  if (tokens.slice(start, verb.first).some(({ text }) => /["“]/.test(text))) return null
  const end = findClauseAfter(tokens, groups, verb, part.to)
  // "I said", "you would think", "that suggests": nobody new begins to speak.
  if (/^(?:i|we|you|that|this|which|what|who)$/i.test(tokens[verb.first - 1]?.text ?? '')) return null
  const speaker = impersonal ? null : findSpeakerWords(tokens, { from: start, to: verb.first })
  if (end === null || (!speaker && !impersonal)) return null
  return {
    end,
    attribution: { speaker, cue: { from: impersonal ? start : verb.first, to: verb.last + 1 }, lemma: verb.main },
  }
}

function skipConnector(tokens: readonly Token[], from: number): number {
  return tokens[from]?.pos === 'CCONJ' ? from + 1 : from
}

// The verb after "who" is not the one of the sentence: "Orla, who founded it, says".
function followsRelative(tokens: readonly Token[], at: number): boolean {
  let index = at - 1
  while (tokens[index]?.pos === 'ADV') index--
  return /^(?:who|which|whose|that)$/i.test(tokens[index]?.text ?? '') && index > 0
}

// "After he left, police said": the verb of a clause that a comma ends is not the one of the sentence either.
function isFronted(tokens: readonly Token[], groups: readonly VerbGroup[], start: number, group: VerbGroup): boolean {
  if (!tokens.slice(start, group.first).some(({ text }) => FRONTING.test(text))) return false
  const next = groups.find((other) => other.finite && other.first > group.last)
  return next !== undefined && tokens.slice(group.last + 1, next.first).some(({ text }) => text === ',')
}

const FRONTING = /^(?:after|before|when|while|as|if|since|because|although|though|until|once)$/i

function isImpersonal(tokens: readonly Token[], start: number, verb: VerbGroup): boolean {
  return /^(?:it|there)$/i.test(tokens[start]?.text ?? '') && verb.first <= start + 2 && IMPERSONAL_VERBS.has(verb.main)
}

// "did not say that the buyer was known": nobody says that he was, so the sentence stays whole.
function isNegated(tokens: readonly Token[], { first, last }: VerbGroup): boolean {
  return tokens
    .slice(Math.max(0, first - 1), last + 1)
    .some(({ text }) => /^(?:not|n['’]t|never|cannot|nor|neither)$/i.test(text))
}

function isPassive(tokens: readonly Token[], verb: VerbGroup): boolean {
  const group = tokens.slice(verb.first, verb.last + 1)
  return (
    group.length > 1 &&
    group.slice(0, -1).some(({ lemma }) => lemma === 'be') &&
    !/ing$/i.test(group.at(-1)?.text ?? '')
  )
}

function findAccordingTo(tokens: readonly Token[], groups: readonly VerbGroup[], part: Range): Frame | null {
  const comma = tokens.findIndex(({ text }, index) => index > part.from && index < part.to && text === ',')
  const speaker = comma < 0 ? null : findSpeakerWords(tokens, { from: part.from + 2, to: comma })
  if (!speaker || !groups.some((group) => group.finite && group.first > comma && group.first < part.to)) return null
  return { end: comma + 1, attribution: { speaker, cue: { from: part.from, to: part.from + 2 }, lemma: 'say' } }
}
