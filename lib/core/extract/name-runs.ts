import { foldWord } from '@/lib/core/extract/fold-word'
import { CALENDAR_WORDS, NEVER_NAMES } from '@/lib/core/extract/lexicon/never-names'
import { ORGANISATION_JOINERS, ORGANISATION_WORDS } from '@/lib/core/extract/lexicon/organisation-words'
import { GIVEN_NAMES, TITLES } from '@/lib/core/extract/lexicon/person-words'
import type { Token } from '@/lib/core/text/tokens'

const titles = new Set(TITLES)
const givenNames = new Set(GIVEN_NAMES)
const organisationWords = new Set(ORGANISATION_WORDS)
const joiners = new Set(ORGANISATION_JOINERS)
const neverNames = new Set(NEVER_NAMES)
const calendarWords = new Set(CALENDAR_WORDS)
/** Lower-case words inside a person's name: "Abu Omar al-Ansari", "Ursula von der Leyen". */
const particles = new Set('al el bin ibn de del der den da di van von bint ul ur dos'.split(' '))
/** Tokens in one name: longer runs of capitals are headings or noise. */
const LONGEST_NAME = 14

/** Returns where the run of capitalised words that begins at `index` ends; `index` itself where none begins. */
export function findRunEnd(tokens: readonly Token[], index: number): number {
  if (!beginsRun(tokens, index)) return index
  let end = index + 1
  while (end < tokens.length && end - index < LONGEST_NAME) {
    const step = joinLength(tokens, index, end)
    if (step === 0) return end
    end += step
  }
  return end
}

function beginsRun(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token) return false
  const word = foldWord(token.text)
  if (particles.has(word) && tokens[index + 1]?.text === '-' && isCapital(tokens[index + 2])) return true
  if (!isCapital(token)) return false
  // "Visit Berlin", "Follow Ann Low": the first word of a sentence is a verb rather than a given name.
  const opensSentence =
    isSentenceStart(tokens, index) && !['PROPN', 'NOUN', 'ADJ', 'X'].includes(token.pos) && !givenNames.has(word)
  return !neverNames.has(word) && !calendarWords.has(word) && !opensSentence
}

/** "Theresa May" goes on over a month's name, "Sky News" over a plain word; "London Monday" does not. */
function isBarred(word: string, token: Token, before: string): boolean {
  if (calendarWords.has(word)) return !givenNames.has(before) && !titles.has(before)
  return neverNames.has(word) && token.text.length > 1 && !organisationWords.has(word)
}

/** How many tokens after `end` still belong to the name: 1 for a capital, more for "-Luc", "of Trade", "'s Office". */
function joinLength(tokens: readonly Token[], start: number, end: number): number {
  const token = tokens[end]
  const next = tokens[end + 1]
  const before = tokens[end - 1]
  if (!token || !before) return 0
  const word = foldWord(token.text)
  if (isCapital(token)) return isBarred(word, token, foldWord(before.text)) ? 0 : 1
  if (token.text === '-' && token.start === before.end && next?.start === token.end) {
    if (isCapital(next)) return 2
    return 0
  }
  if (particles.has(word)) {
    if (next?.text === '-' && isCapital(tokens[end + 2])) return 3
    const last = particles.has(foldWord(next?.text ?? '')) ? end + 2 : end + 1
    return isCapital(tokens[last]) ? last - end + 1 : 0
  }
  const opens = [before, tokens[start]].some(
    (other) => organisationWords.has(foldWord(other?.text ?? '')) || other?.text === 'House',
  )
  if (joiners.has(word) && opens && isCapital(next) && (word !== 'and' || end - start > 1)) return 2
  if (/^['’]s$/.test(token.text) && next && isCapital(next) && organisationWords.has(foldWord(next.text))) return 2
  return 0
}

/** Whether only quotation marks, dashes or colons stand before the word in its sentence. */
export function isSentenceStart(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  return before === undefined || /^[“"‘':.—–-]$/.test(before.text)
}

/** Whether a word begins with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text)
}
