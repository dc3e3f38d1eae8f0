import { isFullStatement, type Sentence } from '@/lib/core/extract/clause-checks'
import { SPEECH_VERBS } from '@/lib/core/extract/lexicon/speech-verbs'
import { findClauseAfter } from '@/lib/core/extract/reported-clause'
import { findSpeakerWords } from '@/lib/core/extract/speaker-words'
import type { Attribution } from '@/lib/core/extract/token-range'
import type { VerbGroup } from '@/lib/core/extract/verb-groups'

/** A second verb of saying with the same subject; the words from `left` to `right` belong to neither statement. */
export interface ReportingCut {
  readonly left: number
  readonly right: number
  readonly attribution: Attribution
}

/**
 * The cut before such a verb; null where there is none.
 *
 *   The paper dismissed the film as a hoax | , claiming that | its maker was paid
 *   Brandt refused to name him | but declared | his crew had the right man
 */
export function findReportingCut(sentence: Sentence): ReportingCut | null {
  const { tokens, groups, part } = sentence
  const main = groups.find((group) => group.finite && group.first >= part.from)
  if (!main) return null
  for (const verb of groups) {
    if (verb.first <= main.last + 1 || verb.last >= part.to) continue
    const left = findJoin(sentence, verb)
    const right = left === null ? null : findClauseAfter(tokens, groups, verb, part.to)
    if (left === null || right === null || !isFullStatement(sentence, left)) continue
    const speaker = findSpeakerWords(tokens, { from: part.from, to: main.first })
    if (speaker)
      return { left, right, attribution: { speaker, cue: { from: verb.first, to: verb.last + 1 }, lemma: verb.main } }
  }
  return null
}

function findJoin({ tokens }: Sentence, verb: VerbGroup): number | null {
  if (!SPEECH_VERBS.has(verb.main)) return null
  let before = verb.first - 1
  while (tokens[before]?.pos === 'ADV') before--
  const isParticiple = /ing$/i.test(tokens[verb.first]?.text ?? '')
  // A comma, or a quotation mark that has it inside: “… a trap,” saying
  if (isParticiple)
    return tokens[before]?.text === ',' ? before : /^[”"]$/.test(tokens[before]?.text ?? '') ? before + 1 : null
  return verb.finite && /^(?:and|but)$/i.test(tokens[before]?.text ?? '') ? before : null
}
