import { WORTH_WEIGHTS } from '@/lib/core/extract/worth-weights'
import type { Token } from '@/lib/core/text/tokens'

/** What speaks for or against checking a statement; each 0 to 1. */
export type WorthFeatures = Readonly<Record<keyof Omit<typeof WORTH_WEIGHTS, 'base'>, number>>

const OPINION =
  /^(?:think|believe|hope|feel|want|love|like|great|best|worst|terrible|beautiful|important|right|wrong|good|bad|proud|glad|honor|honour|thank|thanks|welcome|please|sorry|congratulations)$/
const FUTURE = /^(?:will|shall|['’]ll|would|could|might|may)$/
const DUTY = /^(?:should|must|ought|let|need)$/
const HARM_OR_DEED =
  /^(?:kill|die|injure|wound|arrest|charge|attack|shoot|detain|convict|sentence|vote|pass|sign|cut|raise|rise|fall|increase|decrease|lose|spend|pay|cost|create|build|win|elect|appoint|ban|approve|reject|launch|publish|report|find|receive|send|use)$/
const AMOUNT =
  /^(?:percent|per|million|billion|trillion|thousand|hundred|dozen|most|more|less|fewer|highest|lowest|largest|biggest|first|only|every|never|double|half|third|quarter|rate|average|number)$/

/** How worth checking a statement is, 0 to 1: a weighted sum of what is in it, through a logistic curve. */
export function rateWorth(tokens: readonly Token[]): number {
  const features = readWorthFeatures(tokens)
  let sum = WORTH_WEIGHTS.base
  for (const [name, value] of Object.entries(features)) sum += WORTH_WEIGHTS[name as keyof WorthFeatures] * value
  return 1 / (1 + Math.exp(-sum))
}

/** The features of a statement, for weighing and for showing. */
export function readWorthFeatures(tokens: readonly Token[]): WorthFeatures {
  const words = tokens.filter(({ pos }) => pos !== 'PUNCT')
  const share = (pattern: RegExp) => Math.min(1, words.filter(({ lemma }) => pattern.test(lemma)).length / 2)
  const count = (pos: string, full: number) => Math.min(1, words.filter((word) => word.pos === pos).length / full)
  const lower = words.map(({ text }) => text.toLowerCase())
  return {
    length: Math.min(1, words.length / 30),
    short: words.length < 7 ? 1 : 0,
    numbers: count('NUM', 2),
    names: count('PROPN', 4),
    nouns: count('NOUN', 8),
    past: Math.min(
      1,
      words.filter(
        ({ pos, text }) =>
          /^(?:VERB|AUX)$/.test(pos) &&
          /(?:ed|was|were|had|did|said|went|came|took|voted|lost|spent|built|cut)$/i.test(text),
      ).length / 2,
    ),
    deeds: share(HARM_OR_DEED),
    amounts: share(AMOUNT),
    opinion: share(OPINION),
    future: lower.some((word) => FUTURE.test(word)) ? 1 : 0,
    duty: lower.some((word) => DUTY.test(word)) ? 1 : 0,
    firstPerson: lower.some((word) => /^(?:i|me|my)$/.test(word)) ? 1 : 0,
    secondPerson: lower.some((word) => /^(?:you|your)$/.test(word)) ? 1 : 0,
    we: lower.some((word) => /^(?:we|our|us)$/.test(word)) ? 1 : 0,
    other: lower.some((word) => /^(?:he|she|they|his|her|their)$/.test(word)) ? 1 : 0,
    question: tokens.at(-1)?.text === '?' || tokens.at(-2)?.text === '?' ? 1 : 0,
    noVerb: words.some(({ pos }) => pos === 'VERB' || pos === 'AUX') ? 0 : 1,
    imperative: words[0]?.pos === 'VERB' && !/(?:ing|ed)$/.test(lower[0] ?? '') ? 1 : 0,
  }
}
