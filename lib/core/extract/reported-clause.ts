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
    if (/^[“"„]$/.test(token.text)) return index // said “we …”: the mark begins what is said
    if (isThat(tokens, index)) return hasClause(index) ? index + 1 : null
    if (groups.some((group) => group.finite && group.first === index)) break
  }
  return BARE.has(verb.main) ? findBareClause(tokens, groups, verb, end) : null
}

function isThat(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token
  return (
    token.text.toLowerCase() === 'that' && (token.pos === 'SCONJ' || index < 2 || tokens[index - 1]?.pos !== 'NOUN')
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
  const subject = tokens.slice(start, next?.first ?? start)
  if (!next || subject.length > REACH || /^(?:to|,|and|but|or|who|which|by)$/i.test(tokens[start]?.text ?? ''))
    return null
  return subject.some(({ pos }) => /^(?:NOUN|PROPN|PRON|NUM|DET)$/.test(pos)) ? start : null
}

// "said on Monday the", "told reporters he": time and hearer stand before the clause.
function skipAdverbials(tokens: readonly Token[], verb: VerbGroup): number {
  let at = verb.last + 1
  if (verb.main === 'tell') {
    while (/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at]?.pos ?? '')) at++
    if (at === verb.last + 1) at++ // "told him he", "told the court"
  }
  while (isTime(tokens[at]) || (tokens[at]?.pos === 'ADP' && isTime(tokens[at + 1]))) at++
  return at
}

function isTime(token: Token | undefined): boolean {
  return token !== undefined && (TIME_WORDS.has(token.text.toLowerCase()) || token.pos === 'ADV')
}
