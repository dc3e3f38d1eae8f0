import { describeFacets, type ArticleContext } from '@/lib/core/extract/facets'
import type { Speaker, Span } from '@/lib/core/vocabulary'

/** Sentences looked back through for the one whom "he" means. */
const MOST_SENTENCES = 6
/** A person named within so many words of the start of a sentence is what it is about. */
const LEADING_WORDS = 8

/**
 * The key of the person whom "he" or "she" means in "he said"; null where that is not certain. `last` is the person who
 * spoke last. Quoted sentences are passed over, and so are those that begin with the same pronoun:
 *
 *   Mayor Ada Finch met Olin. | She left early. | “It was late,” she said.     she = Ada Finch
 */
export function findPronounSpeaker(context: ArticleContext, pronoun: Span, last: Speaker | null): string | null {
  const word = context.article.text.slice(pronoun.start, pronoun.end).toLowerCase()
  const current = findSentence(context, pronoun.start)
  for (let index = current - 1; index >= Math.max(0, current - MOST_SENTENCES); index--) {
    const sentence = context.sentences[index]
    if (!sentence) return null
    if (last && last.start >= sentence.start) return last.key
    const first = sentence.tokens[0]?.text.toLowerCase() ?? ''
    if (/^["“„]/.test(first) || first === word) continue
    const people = describeFacets(context, sentence, null).names.filter(
      ({ kind, exact, inferred }) => !inferred && (kind === 'person' || (kind === 'unknown' && exact.includes(' '))),
    )
    const [subject] = people
    if (!subject) continue
    const isSubject = sentence.tokens.slice(0, LEADING_WORDS).some(({ start }) => start === subject.start)
    return isSubject || people.every(({ key }) => key === subject.key) ? subject.key : null
  }
  return null
}

// Index of the sentence that holds an offset, by halving.
function findSentence({ sentences }: ArticleContext, offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
