import { ALLEGING_ADVERBS, CERTAINTY_CUES } from '@/lib/core/extract/lexicon/certainty-cues'
import { SPEECH_VERBS } from '@/lib/core/extract/lexicon/speech-verbs'
import type { Saying, Statement } from '@/lib/core/extract/statements'
import type { Certainty, Quote } from '@/lib/core/vocabulary'

/** How sure the article is of a statement, and the words that say so (null where it is plainly stated). */
export interface CertaintyReading {
  readonly certainty: Certainty
  readonly cue: Quote | null
}

/** Letters of a statement that are searched for cues: longer than any sentence. */
const REACH = 2000
/** A clause about somebody or something in the statement: what is alleged in it is not alleged of the whole. */
const RELATIVE_CLAUSE = /[\s,](?:who|whom|whose|which)\s/i

/** Reads the certainty of a statement: first from its own main clause, then from the words that say who says it. */
export function findCertainty(text: string, statement: Statement): CertaintyReading {
  return (
    readStatement(text, statement) ??
    statement.attributions.map((saying) => readSaying(text, saying)).findLast((reading) => reading !== null) ?? {
      certainty: 'stated',
      cue: null,
    }
  )
}

function readStatement(text: string, { start, end }: Statement): CertaintyReading | null {
  const whole = text.slice(start, Math.min(end, start + REACH))
  const relative = RELATIVE_CLAUSE.exec(whole)
  // "four who allegedly took part" has nothing but its clause.
  const isShortHead = relative !== null && whole.slice(0, relative.index).split(' ').length <= 4
  const own = maskQuotations(relative && !isShortHead ? whole.slice(0, relative.index) : whole)
  for (const { certainty, pattern } of CERTAINTY_CUES) {
    const found = pattern.exec(own)
    if (found) return { certainty, cue: quoteAt(text, start + found.index, found[0].length) }
  }
  return null
}

// What somebody is quoted as saying is not the article's own word: same length, so that offsets hold.
function maskQuotations(words: string): string {
  return words.replace(/“[^“”]*”|"[^"]*"/g, (quotation) => quotation.replace(/\w/g, '_'))
}

function readSaying(text: string, saying: Saying): CertaintyReading | null {
  const from = saying.speaker && saying.speaker.end <= saying.cue.start ? saying.speaker.end : saying.cue.start
  const adverb = ALLEGING_ADVERBS.exec(text.slice(from, saying.cue.end))
  if (adverb) return { certainty: 'alleged', cue: quoteAt(text, from + adverb.index, adverb[0].length) }
  const { start, end } = saying.cue
  const isImpersonal = saying.speaker === null && saying.lemma !== 'emerge'
  const certainty = isImpersonal ? 'alleged' : (SPEECH_VERBS.get(saying.lemma) ?? 'stated')
  // "never denied that", "did not confirm that": the saying itself is negated.
  const isNegated = /\b(?:not|never)\b|n['’]t\b/i.test(text.slice(from, end))
  return certainty === 'stated' || (certainty !== 'alleged' && isNegated)
    ? null
    : { certainty, cue: quoteAt(text, start, end - start) }
}

function quoteAt(text: string, start: number, length: number): Quote {
  return { start, end: start + length, exact: text.slice(start, start + length) }
}
