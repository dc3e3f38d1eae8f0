import type { Subtype } from '@/lib/core/vocabulary'

export const SUBTYPE_WORDS: Readonly<Record<Subtype, string>> = {
  number: 'number',
  time: 'time',
  place: 'place',
  actor: 'actor',
  object: 'object or means',
  negation: 'negation',
  cause: 'cause',
  certainty: 'certainty',
  superseded: 'a later state, an update',
}
