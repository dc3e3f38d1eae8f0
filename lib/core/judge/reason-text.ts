import type { Finding } from '@/lib/core/match/finding'
import type { Reason } from '@/lib/core/vocabulary'

/** What a reason says, apart from the words in which it is stored: for a page that says it in another language. */
export type ReasonMeaning =
  | { readonly form: 'both' | 'updated' | 'plain'; readonly words: string }
  | { readonly form: 'within'; readonly place: string; readonly larger: string }
  /** The learned judge read both claims as a whole. */
  | { readonly form: 'reading' }

/** The text of a reason as it is stored, in English: two words or counts and the sign between them. */
export function writeReasonText({ sign }: Pick<Finding, 'sign'>, left: string, right: string): string {
  if (sign === 'in') return `${left}, in ${right}`
  if (sign === 'holds') return `${right}, in ${left}`
  if (sign === 'both') return left === right ? `both: ${left}` : `both: ${left} (${right})`
  // The earlier count stands first, whichever side tells it.
  if (sign === '←') return `updated: ${right} → ${left}`
  return sign === '→' ? `updated: ${left} → ${right}` : `${left} ${sign} ${right}`
}

/** Returns what a stored reason says; one of another form, as an older engine wrote it, is its words. */
export function readReason({ kind, text }: Pick<Reason, 'kind' | 'text'>): ReasonMeaning {
  if (kind === 'reading') return { form: 'reading' }
  const [, lead, words] = /^(both|updated): (.*)$/s.exec(text) ?? []
  if (words !== undefined) return { form: lead as 'both' | 'updated', words }
  const [, place, larger] = (kind === 'place within' && /^(.*), in (.*)$/s.exec(text)) || []
  return place !== undefined && larger !== undefined
    ? { form: 'within', place, larger }
    : { form: 'plain', words: text }
}
