import { COMMON_WORDS, USUAL_WORDS } from '@/lib/core/extract/lexicon/common-words'
import { KNOWN_WORDS } from '@/lib/core/extract/lexicon/known-words'

const plainWords = new Set([...USUAL_WORDS, ...COMMON_WORDS, ...KNOWN_WORDS])

/** Whether a folded word is an everyday English word, so that a capital alone does not make it a name. */
export function isPlainWord(word: string): boolean {
  return plainWords.has(word)
}
