/** What each kind of conflict means, in plain words; a part of `reason-kinds.ts`. In the order of what weighs most. */
import type { FindingKind } from '@/lib/core/match/finding'
import type { ReasonWords } from './reason-kinds'

export const CONFLICT_WORDS = {
  'other thing': {
    group: 'contradicts',
    heading: 'Another thing of the same kind',
    meaning:
      'The same person does the same deed in both, but with another thing of one kind: another app, another weapon, another ship.',
    example: {
      a: 'Olaf Brandt used Zello to reach the crew.',
      b: 'Olaf Brandt used WhatsApp to reach the crew.',
      shown: 'Zello ≠ WhatsApp',
    },
  },
  'other name': {
    group: 'contradicts',
    heading: 'Another name in the same place',
    meaning:
      'The two claims are the same words but for one name: another person, organisation or place. Not where the name is one of several, nor where it may be another spelling.',
    example: {
      a: 'Olaf Brandt closed the old quay of the port.',
      b: 'Petra Holm closed the old quay of the port.',
      shown: 'Olaf Brandt ≠ Petra Holm',
    },
  },
  'other day': {
    group: 'contradicts',
    heading: 'Another day for the same thing',
    meaning: 'The two claims are the same words but for one date or weekday, and the two cannot be one day.',
    example: {
      a: 'The old quay of the port was sold on 8 March 2021.',
      b: 'The old quay of the port was sold on 3 March 2021.',
      shown: '8 March 2021 ≠ 3 March 2021',
    },
  },
  'other age': {
    group: 'contradicts',
    heading: 'Another age',
    meaning:
      'One person, two ages. A difference of one year is left alone: there may be a birthday between the two texts.',
    example: {
      a: 'Olaf Brandt, 39, ran the bakery in Lund.',
      b: 'Olaf Brandt, 44, ran the bakery in Lund.',
      shown: '39 ≠ 44',
    },
  },
  'later count': {
    group: 'contradicts',
    heading: 'A later count',
    meaning:
      'A count that only grows while news unfolds (the dead, the injured, the rescued), and the text published later has the higher one. This is an update, marked “superseded”, not a conflict between two outlets.',
    example: {
      a: 'The flood in the Kalder pit killed 19 miners.',
      aDate: '2021-05-11',
      b: 'The flood in the Kalder pit killed 23 miners.',
      bDate: '2021-05-12',
      shown: 'updated: 19 → 23',
    },
  },
  'now done': {
    group: 'contradicts',
    heading: 'Planned here, done there',
    meaning:
      'One claim tells a deed as fixed but still to come (“is set to”, “is expected to”), the other as done. This is an update, marked “superseded”, not a conflict between two outlets.',
    example: {
      a: 'The council of Kalder is set to vote on the new harbour wall.',
      b: 'The council of Kalder voted on the new harbour wall on Friday.',
      shown: 'updated: is set to vote → voted',
    },
  },
  'other quantity': {
    group: 'contradicts',
    heading: 'Another number',
    meaning:
      'Both count the same thing in the same deed, and the numbers do not meet. “About”, “at least”, ranges and rounding are taken into account: “about 450” and “470” meet.',
    example: {
      a: 'The fire on the ferry killed four sailors.',
      b: 'The fire on the ferry killed nine sailors.',
      shown: 'four ≠ nine',
    },
  },
  'other spelling': {
    group: 'contradicts',
    heading: 'Another spelling of a name',
    meaning:
      'The same piece of news and the same first name, but the letters of the family name stand in another order, or one is left out: a slip in one of the two, or another person.',
    example: {
      a: 'Police in Lund arrested Marta Kelner after the fire.',
      b: 'Police in Lund arrested Marta Kenler after the fire.',
      shown: 'Marta Kelner ≠ Marta Kenler',
    },
  },
  opposite: {
    group: 'contradicts',
    heading: 'Opposite words',
    meaning: 'Two words that exclude each other when said of one thing: advice and orders, arrested and released.',
    example: {
      a: 'The advice to burn the Kalder depot came from Lund.',
      b: 'The order to burn the Kalder depot came from Lund.',
      shown: 'advice ≠ order',
    },
  },
  negated: {
    group: 'contradicts',
    heading: 'Said and negated',
    meaning: 'Nearly the same sentence, and one of the two says that it is not so.',
    example: {
      a: 'Olaf Brandt signed the Kalder lease.',
      b: 'Olaf Brandt did not sign the Kalder lease.',
      shown: 'signed ≠ not sign',
    },
  },
  denied: {
    group: 'contradicts',
    heading: 'Said and denied',
    meaning: 'One article states what somebody denies, or calls false, in the other.',
    example: {
      a: 'Olaf Brandt stole the harbour plans.',
      b: 'Olaf Brandt denied that he stole the harbour plans.',
      shown: 'Olaf Brandt stole the harbour plans. ≠ denied',
    },
  },
  'other certainty': {
    group: 'contradicts',
    heading: 'Doubt against fact',
    meaning:
      'One article leaves open, by a word such as “allegedly”, “may” or “unconfirmed”, what the other states as a fact in the same words.',
    example: {
      a: 'Olaf Brandt allegedly sold the Kalder maps.',
      b: 'Olaf Brandt sold the Kalder maps.',
      shown: 'allegedly sold ≠ sold (stated as fact)',
    },
  },
} as const satisfies Partial<Record<FindingKind, ReasonWords>>
