import type { Token } from '@/lib/core/text/tokens'

/**
 * Verb groups of a sentence without a parser: "had been trying", "to mow", "posted". A clause can stand by itself
 * only if it has a finite one, so telling "he posted" from "messages posted by him" is what matters here.
 */

/** Token indices, `last` inclusive; `main` is the lemma of the last verb in it; `finite`: carries a clause. */
export interface VerbGroup {
  readonly first: number
  readonly last: number
  readonly main: string
  readonly finite: boolean
}

/** Signs and words that may stand inside a group: "had “ran over”", "was not later charged". */
const INSIDE = new Set(['ADV', 'PART'])
/** A word before a verb form that makes it an attribute: "the failed bid", "his stolen car". */
const BEFORE_ATTRIBUTE = new Set(['DET', 'ADJ', 'NUM', 'ADP', 'SYM'])
const POSSESSIVES = new Set(['his', 'its', 'their', 'my', 'our', 'your', 'her', "'s", '’s', '’'])
const SUBJECT_WORDS = new Set([
  'who',
  'which',
  'that',
  'this',
  'these',
  'those',
  'all',
  'both',
  'some',
  'many',
  'others',
])
/** Participles that are no past tense. "shown", "taken" */
const PURE_PARTICIPLE =
  /(?:known|taken|seen|given|written|driven|stolen|shown|done|gone|broken|spoken|chosen|fallen|hidden|sworn|worn|born|begun|drawn|thrown|grown|flown|forgotten|beaten|eaten|frozen|risen|proven|owned)$/
const NAMING = new Set(['call', 'name', 'dub', 'title', 'entitle', 'nickname'])

/** The verb groups of a sentence, in order. */
export function findVerbGroups(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let index = 0; index < tokens.length; index++) {
    const group = readGroup(tokens, index)
    if (!group) continue
    groups.push(group)
    index = group.last
  }
  return groups.map((group, index) =>
    isReducedParticiple(tokens, group, groups[index + 1]) ? { ...group, finite: false } : group,
  )
}

function readGroup(tokens: readonly Token[], first: number): VerbGroup | null {
  const token = tokens[first]
  if (!token || (token.pos !== 'AUX' && token.pos !== 'VERB' && !isSayingNoun(tokens, first))) return null
  const last = token.pos === 'AUX' ? findMainVerb(tokens, first) : first
  return { first, last, main: tokens[last]?.lemma ?? token.lemma, finite: isFinite(tokens, first) }
}

// "Brandt claims that": the tagger takes the verb for a noun.
function isSayingNoun(tokens: readonly Token[], at: number): boolean {
  const isVerb =
    /^(?:claims|reports|notes|states|fears|warns)$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 'that'
  return isVerb && /^(?:PROPN|PRON)$/.test(tokens[at - 1]?.pos ?? '')
}

// "had “ran", "was never charged", "is" (where no verb follows)
function findMainVerb(tokens: readonly Token[], first: number): number {
  let last = first
  for (let index = first + 1; index < tokens.length && index <= last + 4; index++) {
    const { pos, text } = tokens[index] as Token
    if (pos === 'AUX' && text.toLowerCase() !== 'is') last = index
    else if (pos === 'VERB') return index
    else if (!INSIDE.has(pos) && !/^["“‘']$/.test(text)) break
  }
  return last
}

function isFinite(tokens: readonly Token[], first: number): boolean {
  const token = tokens[first] as Token
  const previous = tokens[first - 1]
  const before = previous?.text.toLowerCase() ?? ''
  if (before === 'to') return false
  if (previous?.pos === 'ADV' && tokens[first - 2]?.text.toLowerCase() === 'to') return false
  if (token.pos === 'AUX') return !/^(?:be|been|being|having)$/i.test(token.text)
  if (/ing$/i.test(token.text) && token.lemma !== token.text.toLowerCase()) return false
  if (token.pos === 'VERB' && (previous?.text === '-' || tokens[first + 1]?.text === '-')) return false // "left-wing"
  if (/^(?:said|says|told|wrote)$/i.test(token.text)) return true
  if (previous && isAttributive(previous, tokens[first + 1])) return false
  return tokens[first + 1]?.pos !== 'AUX' // "so spies can …": the tagger took a noun for a verb
}

function isAttributive(previous: Token, next: Token | undefined): boolean {
  const before = previous.text.toLowerCase()
  if (SUBJECT_WORDS.has(before)) return false
  if (/^(?:of|for|with|in|by|from|about)$/.test(before)) return true
  if (POSSESSIVES.has(before)) return true
  return BEFORE_ATTRIBUTE.has(previous.pos) && next !== undefined && /^(?:NOUN|PROPN|ADJ|ADP|AUX|VERB)$/.test(next.pos)
}

// "messages sent by him", "a text posted on Monday showed": a bare form that a noun stands before and no object after.
function isReducedParticiple(tokens: readonly Token[], group: VerbGroup, next: VerbGroup | undefined): boolean {
  const token = tokens[group.first] as Token
  const previous = tokens[group.first - 1]
  if (!group.finite || token.pos !== 'VERB') return false
  if (PURE_PARTICIPLE.test(token.text.toLowerCase())) return true
  if (
    !previous ||
    !/^(?:NOUN|PROPN|PUNCT|ADV|ADJ|PRON|DET)$/.test(previous.pos) ||
    !/(?:ed|t|d|n|de|ng)$/.test(token.text)
  )
    return false
  const after = tokens[group.last + 1]
  if (after?.text.toLowerCase() === 'by') return true
  // "The mayor said nearly 40 were hurt": words are said by somebody far more often than they are "said later".
  if (token.text.toLowerCase() === 'said') return false
  if (NAMING.has(group.main) && previous.pos === 'NOUN') return true
  if (!after || !/^(?:ADP|ADV)$/.test(after.pos) || !next?.finite || previous.pos === 'PRON') return false
  return !tokens.slice(group.last + 1, next.first).some(opensClause)
}

function opensClause(token: Token): boolean {
  if (token.pos === 'CCONJ' || token.pos === 'SCONJ' || token.pos === 'PUNCT') return true
  return /^(?:he|she|it|they|we|i|you|who|which|that|when|where|after|before|while|as)$/i.test(token.text)
}
