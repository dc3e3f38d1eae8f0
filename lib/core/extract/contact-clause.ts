import { isFullStatement, type Sentence } from '@/lib/core/extract/clause-checks'
import type { Cut } from '@/lib/core/extract/clause-cuts'

/**
 * A thing added at the end of a sentence with a clause of its own and no "that": it tells a fact about the thing.
 *
 *   She sent three maps to the crew | , and later a plan of | the ferry she took to Orme
 */

/** The cut before such a thing; null where there is none. */
export function findContactCut(sentence: Sentence): Cut | null {
  const { tokens, groups, part } = sentence
  const verb = groups.findLast((group) => group.finite && group.first >= part.from && group.last < part.to)
  if (!verb || !/^(?:PRON|PROPN)$/.test(tokens[verb.first - 1]?.pos ?? '') || tokens[verb.first - 2]?.pos !== 'NOUN')
    return null
  let from = verb.first - 2
  while (from > part.from && /^(?:NOUN|ADJ)$/.test(tokens[from - 1]?.pos ?? '')) from--
  if (!/^(?:the|a|an)$/i.test(tokens[from - 1]?.text ?? '')) return null
  const comma = findAddition(sentence, from - 1)
  return comma !== null && isFullStatement(sentence, comma) ? { left: comma, right: from - 1, subject: null } : null
}

// The comma of ", and" before the thing, with no verb between.
function findAddition({ tokens, groups, part }: Sentence, end: number): number | null {
  for (let at = end - 1; at > part.from && end - at < 12; at--) {
    if (groups.some((group) => group.first <= at && group.last >= at)) return null
    if (tokens[at]?.text === ',' && tokens[at + 1]?.text === 'and') return at
  }
  return null
}
