import type { Quote, Stance, Subtype } from '@/lib/core/vocabulary'

/** What comparing one facet of two claims can show. What each means to a reader stands in the words of the page `app/how`. */
export const FINDING_KINDS = [
  'same name',
  'same word',
  'same quantity',
  'same time',
  'same passage',
  'same subject',
  'same deed',
  'other quantity',
  'later count',
  'now done',
  'other age',
  'unlike quantity',
  'other thing',
  'other spelling',
  'place within',
  'other place',
  'other time',
  'negated',
  'half negated',
  'denied',
  'opposite',
  'other certainty',
  'other name',
  'other day',
] as const
export type FindingKind = (typeof FINDING_KINDS)[number]

/** One thing seen in two claims, with the words on both sides. */
export interface Finding {
  readonly kind: FindingKind
  readonly for: Stance
  readonly subtype: Subtype | null
  /** 0 to 1: how much it says, given how well the two claims line up otherwise. */
  readonly strength: number
  readonly a: Quote | null
  readonly b: Quote | null
  /**
   * What stands between the two words for a reader: "=", "≈" (may be one), "≠"; "→" where the right one is the later state
   * and "←" where the left one is; "both" where the words mean the same name; "in" and "holds" where one place lies in the other.
   */
  readonly sign: '=' | '≈' | '≠' | '→' | '←' | 'both' | 'in' | 'holds'
  /** Words to show instead of the quotes, where the resolved value tells more ("7 April 2017"). */
  readonly shown?: { readonly a: string; readonly b: string }
}
