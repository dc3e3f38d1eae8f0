import { CLAUSE_OPENERS } from '@/lib/core/extract/lexicon/clause-words'
import { CLAUSE_VERBS } from '@/lib/core/extract/lexicon/speech-verbs'
import type { Range } from '@/lib/core/extract/token-range'
import type { VerbGroup } from '@/lib/core/extract/verb-groups'
import type { Token } from '@/lib/core/text/tokens'

/** Questions that decide whether a place in a sentence may be a cut; see `findCuts`. */

/** Words a subject may have before its verb. */
const LONGEST_SUBJECT = 12

/** What the rules look at: the tokens and verb groups of a sentence, and the part that is being cut. */
export interface Sentence {
  readonly tokens: readonly Token[]
  readonly groups: readonly VerbGroup[]
  readonly part: Range
  /** True where the subject of the part stands before it: the part may begin with its verb. */
  readonly subjectOutside: boolean
}

/** The finite verb of the clause that begins at `from`; null unless a subject, and no comma or opener, stands between. */
export function findOwnVerb({ tokens, groups, part }: Sentence, from: number): VerbGroup | null {
  const verb = groups.find((group) => group.finite && group.first >= from)
  if (!verb || verb.first >= part.to || verb.first === from || verb.first - from > LONGEST_SUBJECT) return null
  const subject = tokens.slice(from, verb.first)
  if (subject.some(({ text }) => /^(?:,|:|;|–|—|--)$/.test(text) || CLAUSE_OPENERS.has(text.toLowerCase()))) return null
  if (tokens[from]?.pos === 'ADP' || isContactClause(tokens, verb)) return null
  if (subject.findLast(({ pos }) => pos !== 'ADV')?.pos === 'CCONJ') return null // "spoke of “girls” and “boys” and seemed moved"
  // “thoughts and prayers” to all: the words stand in a quotation that ends before the verb.
  if (subject.filter(({ text }) => /^["“”]$/.test(text)).length % 2 === 1 && subject[0]?.text !== '“') return null
  // A verb right before an auxiliary is a noun that was taken for one: "similar chats were".
  const isNominal = ({ pos }: Token, index: number) =>
    /^(?:NOUN|PROPN|PRON|NUM)$/.test(pos) || (pos === 'VERB' && from + index + 1 === verb.first)
  return subject.some(isNominal) ? verb : null
}

// "the lorry he used": the verb belongs to the thing before it, not to the sentence.
function isContactClause(tokens: readonly Token[], verb: VerbGroup): boolean {
  return tokens[verb.first - 1]?.pos === 'PRON' && /^(?:NOUN|PROPN)$/.test(tokens[verb.first - 2]?.pos ?? '')
}

/** True where the words of the part before `at` have a subject and a finite verb that no "who", "when" or "that" has used up. */
export function isFullStatement({ tokens, groups, part, subjectOutside }: Sentence, at: number): boolean {
  const finite = groups.filter((group) => group.finite && group.first >= part.from && group.last < at)
  const openers = tokens.slice(part.from, at).filter((token, index) => opensClause(tokens, part.from + index, token))
  return finite.length > openers.length && (subjectOutside || (finite[0]?.first ?? part.from) > part.from)
}

function opensClause(tokens: readonly Token[], at: number, { text, pos }: Token): boolean {
  const key = text.toLowerCase()
  if (!CLAUSE_OPENERS.has(key)) return false
  if (key === 'that') return pos !== 'DET'
  // "after the raid" is no clause: without a verb before the next comma nothing is used up.
  if (pos !== 'ADP') return true
  const rest = tokens.slice(at + 1, at + 8)
  const comma = rest.findIndex((token) => token.text === ',')
  return rest.slice(0, comma < 0 ? rest.length : comma).some((token) => token.pos === 'AUX' || token.pos === 'VERB')
}

/** True in "It came after the mayor and two others resigned": both are the subject of what follows "after". */
export function endsInOpener({ tokens, groups, part }: Sentence, at: number): boolean {
  const last = groups.findLast((group) => group.last < at && group.first >= part.from)
  const rest = tokens.slice((last?.last ?? part.from) + 1, at)
  return rest.some(({ text }) => /^(?:after|before|since|because|while|as|until|when|whether|if|that|how)$/i.test(text))
}

/** True in "said Spain and France agree": both may be the subject of what is said. */
export function endsInClauseVerb({ groups, part }: Sentence, at: number): boolean {
  const last = groups.findLast((group) => group.last < at && group.first >= part.from)
  return last !== undefined && CLAUSE_VERBS.has(last.main) && at - last.last < 8
}

/** Words up to which a count says nothing of what it belongs to. */
const BARE_COUNT = 6

/** True for "Four people were killed" before "and 15 injured when …": the event that it counts stands in the rest of the sentence. */
export function isBareCount({ tokens, part }: Sentence, at: number): boolean {
  const words = tokens.slice(part.from, at)
  return (
    words.length <= BARE_COUNT && words.some(({ pos }) => pos === 'NUM') && !words.some(({ pos }) => pos === 'PROPN')
  )
}
