import type { ArticleOrigin, Credit, CreditRole } from '@/lib/core/origins/origin'

const CREDIT_WORDS: Readonly<Record<CreditRole, (agency: string) => string>> = {
  text: (agency) => `${agency} text`,
  source: (agency) => `from ${agency}`,
  contributed: (agency) => `with ${agency}`,
  reported: (agency) => `credits ${agency}`,
}

/** "AP text", "from Express", "with AP": what an article says of where it comes from. */
export function describeCredit({ role, agency }: Credit): string {
  return CREDIT_WORDS[role](agency)
}

/** "AP text, 92 % shared with Mail": where an article as a whole comes from; empty where nothing tells. */
export function describeOrigin(
  { credit, shared }: Pick<ArticleOrigin<number>, 'credit' | 'shared'>,
  names: ReadonlyMap<number, string>,
): string {
  const parts = [
    credit && describeCredit(credit),
    shared && `${Math.round(shared.share * 100)} % shared with ${names.get(shared.with) ?? 'another article'}`,
  ]
  return parts.filter(Boolean).join(', ')
}
