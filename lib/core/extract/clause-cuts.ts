import {
  endsInClauseVerb,
  endsInOpener,
  findOwnVerb,
  isBareCount,
  isFullStatement,
  type Sentence,
} from '@/lib/core/extract/clause-checks'
import { RESUMING_NOUNS, STATEMENT_OPENERS } from '@/lib/core/extract/lexicon/clause-words'
import { markQuoted } from '@/lib/core/extract/quoted-tokens'
import type { Range } from '@/lib/core/extract/token-range'

/**
 * Where a sentence may be cut into statements that are true or false by themselves. Doubtful places are no cuts: a whole
 * sentence is a good claim, half a one is not.
 *
 *   The bridge was closed | and | its owner was charged      both sides have a subject and a finite verb
 *   He praised the raid in Orme | , | which killed two men   the rest tells a fact of its own about "the raid in Orme"
 */

/** The words from `left` to `right` (exclusive) join two statements and belong to neither. */
export interface Cut {
  readonly left: number
  readonly right: number
  /** Words outside the right statement which are its subject; null where it has its own. */
  readonly subject: Range | null
  /** True where the right statement is the article's word, whoever says the left one. */
  readonly ownVoice?: boolean
}

type Rule = (sentence: Sentence, at: number) => Cut | null

const RULES: readonly Rule[] = [
  cutCoordination,
  cutElliptic,
  cutSubordinate,
  cutRelative,
  cutResumption,
  cutIncluding,
  cutSemicolon,
]

/** The cuts inside `part`, in order, each leaving a full statement before it. */
export function findCuts(sentence: Sentence): Cut[] {
  const cuts = cutFronted(sentence)
  let from = cuts.at(-1)?.right ?? sentence.part.from
  let depth = 0
  const inside = markQuoted(sentence.tokens)
  for (let at = from + 1; at < sentence.part.to; at++) {
    const text = word(sentence, at)
    if (text === '(' || text === '[') depth++
    else if (text === ')' || text === ']') depth = Math.max(0, depth - 1)
    // Nor inside a quotation that began after the start of the part: its end would be torn off.
    if (depth > 0 || !CUT_WORDS.test(text) || (inside[at] && !inside[from])) continue
    const subjectOutside = sentence.subjectOutside && from === sentence.part.from
    const here = { ...sentence, part: { from, to: sentence.part.to }, subjectOutside }
    const cut = RULES.map((rule) => rule(here, at)).find((found) => found !== null)
    if (!cut || cut.left - from < 2) continue
    cuts.push(cut)
    from = cut.right
    at = Math.max(at, cut.right - 1)
  }
  return cuts
}

// "While | the port denies it | , | the crew has left": the clause in front is a statement, its opener belongs to none.
function cutFronted(sentence: Sentence): Cut[] {
  const { tokens, part } = sentence
  if (!/^(?:while|although|though|whereas)$/.test(word(sentence, part.from))) return []
  const verb = findOwnVerb(sentence, part.from + 1)
  const comma = tokens.findIndex(({ text }, at) => text === ',' && verb !== null && at > verb.last && at < part.to)
  if (comma < 0 || !findOwnVerb(sentence, comma + 1)) return []
  return [
    { left: part.from, right: part.from + 1, subject: null },
    { left: comma, right: comma + 1, subject: null },
  ]
}

// Every rule begins at one of these: the loop above stays linear in the length of the sentence.
const CUT_WORDS = /^(?:,|;|–|—|--|and|but|yet|after|although|though|because|while|whereas)$/

function word({ tokens }: Sentence, at: number): string {
  return tokens[at]?.text.toLowerCase() ?? ''
}

// ", and its owner was charged", "but no one was hurt"
function cutCoordination(sentence: Sentence, at: number): Cut | null {
  const join = word(sentence, at) === ',' ? at + 1 : at
  if (!/^(?:and|but|yet)$/.test(word(sentence, join)) || (join === at && word(sentence, at - 1) === ',')) return null
  const verb = findOwnVerb(sentence, join + 1)
  if (!verb || !isFullStatement(sentence, at)) return null
  // "If they win, the flag is raised and the anthem played": both only if they win.
  if (CONDITION.test(word(sentence, sentence.part.from))) return null
  const joinsNames = (join === at && endsInClauseVerb(sentence, at)) || endsInOpener(sentence, at)
  return joinsNames || isBareCount(sentence, at) ? null : { left: at, right: join + 1, subject: null }
}

const CONDITION = /^(?:if|unless|should|once|whenever|until)$/

// "Four people were killed in Orme and 15 injured when …": the second "were" is left out.
function cutElliptic(sentence: Sentence, at: number): Cut | null {
  const { tokens } = sentence
  if (word(sentence, at) !== 'and' || !isFullStatement(sentence, at) || isBareCount(sentence, at)) return null
  let next = at + 1
  while (/^(?:at|least|about|around|nearly|more|than|over|some|another)$/.test(word(sentence, next))) next++
  if (tokens[next]?.pos !== 'NUM') return null
  next++
  if (/^(?:NOUN|ADJ)$/.test(tokens[next]?.pos ?? '')) next++
  const participle = tokens[next]
  const fits = participle?.pos === 'VERB' && /(?:ed|en|t|wn)$/.test(participle.text)
  return fits ? { left: at, right: at + 1, subject: null } : null
}

/** "shortly after", "two days after": time words that lean on what follows. */
const LEANING =
  /^(?:shortly|soon|just|immediately|right|long|even|only|minutes?|hours?|days?|weeks?|months?|years?|or|same|such|far|much|well)$/

// "after the app was used to …", ", although officials deny it"
function cutSubordinate(sentence: Sentence, at: number): Cut | null {
  const join = word(sentence, at) === ',' ? at + 1 : at
  if (!STATEMENT_OPENERS.has(word(sentence, join)) || (join === at && word(sentence, at - 1) === ',')) return null
  const verb = findOwnVerb(sentence, join + 1)
  if (!verb || !isFullStatement(sentence, at) || LEANING.test(word(sentence, join - 1))) return null
  if (resumesAfter(sentence, verb.last)) return null
  // "after he was filmed": who "he" is stands in the other half, so it stays whole.
  return sentence.tokens[join + 1]?.pos === 'PRON' ? null : { left: at, right: join + 1, subject: null }
}

// "The pound fell after the vote was lost, but then recovered": what stands after the comma belongs to the first half.
function resumesAfter({ tokens, groups, part }: Sentence, from: number): boolean {
  return groups.some((group) => {
    if (!group.finite || group.first <= from || group.first >= part.to) return false
    let before = group.first - 1
    while (/^(?:ADV|CCONJ)$/.test(tokens[before]?.pos ?? '')) before--
    return before > from && tokens[before]?.text === ','
  })
}

// ", which killed over 140 people"
function cutRelative(sentence: Sentence, at: number): Cut | null {
  const { tokens, groups, part } = sentence
  const relative = /^["”’]$/.test(word(sentence, at + 1)) ? at + 2 : at + 1
  if (word(sentence, at) !== ',' || !/^(?:which|who)$/.test(word(sentence, relative)) || !isFullStatement(sentence, at))
    return null
  const verb = groups.find((group) => group.first > relative)
  if (!verb?.finite || verb.first >= part.to || part.to - verb.first < 3) return null
  if (tokens.slice(relative + 1, verb.first).some(({ pos }) => pos !== 'ADV')) return null
  const hasComma = tokens.slice(verb.last, part.to).some(({ text }) => text === ',')
  const subject = findAntecedent(sentence, at)
  return hasComma || !subject ? null : { left: relative, right: relative + 1, subject }
}

// "the raid in Orme": back to the article of the phrase. None where it ends a list ("A, B and C, who").
function findAntecedent({ tokens, part }: Sentence, end: number): Range | null {
  let to = end
  while (to > part.from && tokens[to - 1]?.pos === 'PUNCT') to--
  let from = to
  while (from > part.from && /^(?:NOUN|PROPN|ADJ|ADP|NUM|DET|SYM)$/.test(tokens[from - 1]?.pos ?? '')) {
    from--
    if (tokens[from]?.pos === 'DET') break
  }
  const isList = /^(?:,|and)$/.test(tokens[from - 1]?.text ?? '')
  while (from < to && tokens[from]?.pos === 'ADP') from++
  return isList || from === to ? null : { from, to }
}

// ", an allegation that was dismissed by the port"
function cutResumption(sentence: Sentence, at: number): Cut | null {
  const { part } = sentence
  if (word(sentence, at) !== ',' || !/^(?:a|an)$/.test(word(sentence, at + 1))) return null
  if (!RESUMING_NOUNS.has(word(sentence, at + 2)) || !/^(?:that|which)$/.test(word(sentence, at + 3))) return null
  return isFullStatement(sentence, at)
    ? { left: at, right: at + 1, subject: { from: part.from, to: at }, ownVoice: true }
    : null
}

// ", including four who allegedly carried out the raid"
function cutIncluding(sentence: Sentence, at: number): Cut | null {
  const { tokens } = sentence
  if (word(sentence, at) !== ',' || word(sentence, at + 1) !== 'including' || tokens[at + 2]?.pos !== 'NUM') return null
  const who = /^(?:who|which)$/.test(word(sentence, at + 3)) || /^(?:who|which)$/.test(word(sentence, at + 4))
  return who && isFullStatement(sentence, at) ? { left: at, right: at + 2, subject: null } : null
}

function cutSemicolon(sentence: Sentence, at: number): Cut | null {
  if (word(sentence, at) !== ';' || !findOwnVerb(sentence, at + 1)) return null
  return isFullStatement(sentence, at) ? { left: at, right: at + 1, subject: null } : null
}
