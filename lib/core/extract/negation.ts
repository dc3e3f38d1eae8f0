import type { SentenceTokens } from '@/lib/core/extract/sentence-tokens'
import type { Token } from '@/lib/core/text/tokens'
import type { Quote } from '@/lib/core/vocabulary'

const NEGATING_WORDS = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'no',
  'none',
  'nobody',
  'nothing',
  'nowhere',
  'neither',
  'nor',
  'without',
  'cannot',
])
/** Verbs that negate what follows "to": "refused to speak". */
const REFUSING_VERBS = new Set(['refuse', 'fail', 'decline'])
/** Words after "not" or "no" with which nothing is negated: "not only", "no doubt". */
const HARMLESS_AFTER = new Set(['only', 'just', 'doubt', 'longer', 'matter', 'least'])

/** Returns the words of a sentence that negate, in order. */
export function findNegations(text: string, { tokens }: SentenceTokens): Quote[] {
  return tokens.flatMap((token, index) => {
    const last = negationEnd(tokens, index)
    return last === null ? [] : [{ start: token.start, end: last.end, exact: text.slice(token.start, last.end) }]
  })
}

function negationEnd(tokens: readonly Token[], index: number): Token | null {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (!token) return null
  if (NEGATING_WORDS.has(token.text.toLowerCase()))
    return next && HARMLESS_AFTER.has(next.text.toLowerCase()) ? null : token
  if (REFUSING_VERBS.has(token.lemma) && next?.text === 'to') return next
  return token.lemma === 'unable' && next?.text === 'to' ? next : null
}
