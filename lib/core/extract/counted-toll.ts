import { foldNoun } from '@/lib/core/extract/quantity-words'
import { CHANGE_VERBS } from '@/lib/core/extract/lexicon/number-words'
import { verbAfter } from '@/lib/core/extract/counted-deed'
import type { Token } from '@/lib/core/text/tokens'

/** What a number counts and what happened to it; null where the sentence does not say. */
export interface Counted {
  readonly counts: string | null
  readonly predicate: string | null
}

/** Tokens between "the death toll" and its number, and between the verb and the number. */
const TOLL_DISTANCE = 25
const VERB_DISTANCE = 5

/** Returns what a number counts that ends a change: "the death toll has risen to 37", "the number of prisoners freed rose to 12", "a toll of 26". */
export function tollBefore(tokens: readonly Token[], from: number): Counted | null {
  const near = tokens.slice(Math.max(0, from - VERB_DISTANCE), from)
  const changes = near.some(({ lemma, pos }) => CHANGE_VERBS.has(lemma) || (pos === 'AUX' && lemma === 'be'))
  const isOf = near.at(-1)?.text === 'of' || near.at(-1)?.text === ':'
  for (let index = from - 1; index >= Math.max(0, from - TOLL_DISTANCE); index -= 1) {
    const lemma = tokens[index]?.lemma
    if (lemma === 'toll' && (changes || (isOf && index === from - 2))) return tollAt(tokens, index)
    if (lemma === 'number' && tokens[index + 1]?.text === 'of' && changes) return numberOf(tokens, index + 2)
  }
  return null
}

/** "the injury toll" counts the injured; any other toll the dead. */
function tollAt(tokens: readonly Token[], index: number): Counted {
  const isInjury = /^injur/.test(tokens[index - 1]?.lemma ?? '')
  return { counts: 'person', predicate: isInjury ? 'injure' : 'kill' }
}

function numberOf(tokens: readonly Token[], at: number): Counted {
  // "the number of confirmed cases": the last noun of the phrase
  let head = at
  while (/^(?:ADJ|VERB|DET|NOUN)$/.test(tokens[head]?.pos ?? '') && tokens[head + 1]?.pos === 'NOUN') head += 1
  const noun = tokens[head]
  return { counts: noun ? foldNoun(noun.lemma) : null, predicate: verbAfter(tokens, head) }
}
