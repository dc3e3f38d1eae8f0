import { ROLE_NOUNS, TELLING_ATTRIBUTES } from '@/lib/core/extract/lexicon/clause-words'
import type { Sentence } from '@/lib/core/extract/clause-checks'
import type { Cut } from '@/lib/core/extract/clause-cuts'
import type { Token } from '@/lib/core/text/tokens'

/**
 * Phrases that say what somebody is, and are claims although they have no verb:
 *
 *   Brandt, 39, a former harbour pilot from Norland | , | was seen in Orme
 *   Ada Brandt, a former pilot | , | steered the ferry that ran aground
 *   the failed Norlander candidate | had left the country
 */

/** Words an apposition may have: longer ones hold clauses of their own. */
const LONGEST_APPOSITION = 14
/** Words the deed needs to stand alone: "Brandt, a former pilot, was hurt" stays whole. */
const SHORTEST_DEED = 6

/** The cut after a phrase at the start of the part that says what somebody is; null where there is none. */
export function findIdentityCut(sentence: Sentence): Cut | null {
  return cutAgedApposition(sentence) ?? cutTellingApposition(sentence) ?? cutTellingSubject(sentence)
}

// "Name, 39, a failed seeker from Norland, …"
function cutAgedApposition({ tokens, groups, part }: Sentence): Cut | null {
  const text = (at: number) => tokens[at]?.text ?? ''
  let at = part.from
  while (tokens[at]?.pos === 'PROPN') at++
  if (at === part.from || text(at) !== ',' || tokens[at + 1]?.pos !== 'NUM' || text(at + 2) !== ',') return null
  const end = tokens.findIndex((token, index) => index > at + 3 && token.text === ',')
  if (end < 0 || end >= part.to - 2 || end - at > LONGEST_APPOSITION) return null
  const hasVerb = groups.some((group) => group.finite && group.first > at && group.first < end)
  const isClause = /^(?:who|which|was|is)$/i.test(text(at + 3))
  return hasVerb || isClause || end - at < 6
    ? null
    : { left: end, right: end + 1, subject: { from: part.from, to: at } }
}

// "Name, a failed seeker from Norland, used …": a telling attribute, a role, then the verb of the sentence.
function cutTellingApposition({ tokens, groups, part }: Sentence): Cut | null {
  let at = part.from
  while (tokens[at]?.pos === 'PROPN') at++
  if (at === part.from || tokens[at]?.text !== ',' || !/^(?:an?|the)$/i.test(tokens[at + 1]?.text ?? '')) return null
  const end = tokens.findIndex((token, index) => index > at + 1 && token.text === ',')
  const verb = groups.find((group) => group.finite && group.first > at)
  const startsDeed = verb !== undefined && verb.first - end <= 2 && verb.first > end
  if (end < 0 || end - at > LONGEST_APPOSITION || !startsDeed || part.to - end <= SHORTEST_DEED) return null
  const phrase = tokens.slice(at + 2, end)
  const isTelling = phrase.some(({ text }) => TELLING_ATTRIBUTES.has(text.toLowerCase()))
  return isTelling && phrase.some(({ lemma }) => ROLE_NOUNS.has(lemma))
    ? { left: end, right: end + 1, subject: { from: part.from, to: at } }
    : null
}

// "the failed Norlander candidate had left": an article, two attributes at least, a role, then the verb of the sentence.
function cutTellingSubject({ tokens, groups, part }: Sentence): Cut | null {
  const verb = groups.find((group) => group.finite && group.first >= part.from)
  if (!verb || verb.first >= part.to) return null
  const subject = tokens.slice(part.from, verb.first)
  const isPhrase = subject[0]?.pos === 'DET' && subject.length >= 4 && subject.length <= 8
  if (!isPhrase || !subject.every(isPhraseWord) || !ROLE_NOUNS.has(subject.at(-1)?.lemma ?? '')) return null
  const telling = subject.some(({ text }) => TELLING_ATTRIBUTES.has(text.toLowerCase()))
  return telling ? { left: verb.first, right: verb.first, subject: { from: part.from, to: verb.first } } : null
}

function isPhraseWord({ pos, text }: Token): boolean {
  return /^(?:DET|ADJ|NOUN|PROPN)$/.test(pos) || (pos === 'VERB' && /ed$/.test(text)) || text === '-'
}
