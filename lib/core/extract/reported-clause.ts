import { CLAUSE_OPENERS } from '@/lib/core/extract/lexicon/clause-words'
import { TIME_WORDS } from '@/lib/core/extract/lexicon/time-words'
import type { VerbGroup } from '@/lib/core/extract/verb-groups'
import type { Token } from '@/lib/core/text/tokens'

/** Words looked through for "that" after a verb of saying: "told the court in Leeds on Friday morning that". */
const REACH = 16
/** Verbs whose clause often stands without "that": "said the crane had failed". After others a noun is an object. */
const BARE = new Set(
  'say tell claim believe think boast declare admit add allege insist warn argue report learn emerge fear hope confirm announce vow'.split(
    ' ',
  ),
)

/** The index of the first token of what is said after the verb; null where nothing but an object follows it. */
export function findClauseAfter(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  verb: VerbGroup,
  end: number,
): number | null {
  const hasClause = (from: number) => groups.some((group) => group.finite && group.first > from && group.first < end)
  for (let index = verb.last + 1; index < Math.min(end, verb.last + REACH); index++) {
    const token = tokens[index] as Token
    if (token.text === ':') return index + 1
    // said “we …”: the mark begins what is said. Not "described it as “a trap”".
    if (/^[“"„]$/.test(token.text)) return isSpeechMark(tokens, verb, index) ? index : null
    if (isThat(tokens, index)) return hasClause(index) ? index + 1 : null
    if (groups.some((group) => group.finite && group.first === index)) break
  }
  return BARE.has(verb.main) ? findBareClause(tokens, groups, verb, end) : null
}

function isSpeechMark(tokens: readonly Token[], verb: VerbGroup, at: number): boolean {
  return at === verb.last + 1 || tokens[at - 1]?.text === ','
}

// "that" with a verb after it is about the noun before: "a letter that arrived".
function isThat(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.text.toLowerCase() !== 'that') return false
  const next = tokens[index + 1]
  return (
    tokens[index]?.pos === 'SCONJ' || /^["“]$/.test(next?.text ?? '') || !/^(?:VERB|AUX|PUNCT)$/.test(next?.pos ?? '')
  )
}

function findBareClause(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  verb: VerbGroup,
  end: number,
): number | null {
  const start = skipAdverbials(tokens, verb)
  const next = groups.find((group) => group.finite && group.first > start && group.first < end)
  if (!next || next.first - start > REACH || NO_SUBJECT.test(tokens[start]?.text ?? '')) return null
  if (tokens[start]?.pos === 'VERB') return null // "reported seeing a van that was"
  const subject = tokens.slice(start, next.first)
  if (subject.some(({ text }) => CLAUSE_OPENERS.has(text.toLowerCase()))) return null
  // "claimed responsibility, though it is": an object. "said the pilot, 39, was": a subject with an aside.
  if (subject.some(({ text }) => text === ',') && subject.at(-1)?.text !== ',') return null
  return subject.some(({ pos }) => /^(?:NOUN|PROPN|PRON|NUM|DET)$/.test(pos)) ? start : null
}

const NO_SUBJECT = /^(?:to|,|and|but|or|who|which|by|whether|if|how|why|what|when|where)$/i

// "said on Monday the", "told reporters he", "told the Courier in May they": hearer and time stand before the clause.
function skipAdverbials(tokens: readonly Token[], verb: VerbGroup): number {
  let at = verb.last + 1
  if (verb.main === 'tell') {
    if (/^(?:PRON|DET)$/.test(tokens[at]?.pos ?? '')) at++
    while (/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at]?.pos ?? '')) at++
  }
  while (isTime(tokens, at) || (tokens[at]?.pos === 'ADP' && isTime(tokens, at + 1))) at++
  return /^['’]s$/.test(tokens[at]?.text ?? '') ? at - 1 : at // "said Sunday’s raid was"
}

/** Adverbs that measure what follows: "said too many people", "said only he knew". */
const MEASURING =
  /^(?:too|so|only|just|even|very|not|never|no|more|most|less|least|about|around|over|nearly|almost|roughly|some|at|up|as|how)$/i

// An adverb before an adjective or a number belongs to it: "said newly built homes were".
function isTime(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (TIME_WORDS.has(token.text.toLowerCase())) return true
  return token.pos === 'ADV' && !MEASURING.test(token.text) && !/^(?:ADJ|NUM)$/.test(tokens[at + 1]?.pos ?? '')
}
