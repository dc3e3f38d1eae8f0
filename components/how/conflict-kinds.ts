/** The kinds of conflict; a part of `reason-kinds.ts`. In the order of what weighs most. */
import type { FindingKind } from '@/lib/core/match/finding'
import type { Reason } from './reason-kinds'

export const CONFLICTS = {
  'other thing': {
    group: 'contradicts',
    example: {
      a: 'Olaf Brandt used Zello to reach the crew.',
      b: 'Olaf Brandt used WhatsApp to reach the crew.',
      shown: 'Zello ≠ WhatsApp',
    },
  },
  'other name': {
    group: 'contradicts',
    example: {
      a: 'Olaf Brandt closed the old quay of the port.',
      b: 'Petra Holm closed the old quay of the port.',
      shown: 'Olaf Brandt ≠ Petra Holm',
    },
  },
  'other day': {
    group: 'contradicts',
    example: {
      a: 'The old quay of the port was sold on 8 March 2021.',
      b: 'The old quay of the port was sold on 3 March 2021.',
      shown: '8 March 2021 ≠ 3 March 2021',
    },
  },
  'other age': {
    group: 'contradicts',
    example: {
      a: 'Olaf Brandt, 39, ran the bakery in Lund.',
      b: 'Olaf Brandt, 44, ran the bakery in Lund.',
      shown: '39 ≠ 44',
    },
  },
  'later count': {
    group: 'contradicts',
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
    example: {
      a: 'The council of Kalder is set to vote on the new harbour wall.',
      b: 'The council of Kalder voted on the new harbour wall on Friday.',
      shown: 'updated: is set to vote → voted',
    },
  },
  'other quantity': {
    group: 'contradicts',
    example: {
      a: 'The fire on the ferry killed four sailors.',
      b: 'The fire on the ferry killed nine sailors.',
      shown: 'four ≠ nine',
    },
  },
  'other spelling': {
    group: 'contradicts',
    example: {
      a: 'Police in Lund arrested Marta Kelner after the fire.',
      b: 'Police in Lund arrested Marta Kenler after the fire.',
      shown: 'Marta Kelner ≠ Marta Kenler',
    },
  },
  opposite: {
    group: 'contradicts',
    example: {
      a: 'The advice to burn the Kalder depot came from Lund.',
      b: 'The order to burn the Kalder depot came from Lund.',
      shown: 'advice ≠ order',
    },
  },
  negated: {
    group: 'contradicts',
    example: {
      a: 'Olaf Brandt signed the Kalder lease.',
      b: 'Olaf Brandt did not sign the Kalder lease.',
      shown: 'signed ≠ not sign',
    },
  },
  denied: {
    group: 'contradicts',
    example: {
      a: 'Olaf Brandt stole the harbour plans.',
      b: 'Olaf Brandt denied that he stole the harbour plans.',
      shown: 'Olaf Brandt stole the harbour plans. ≠ denied',
    },
  },
  'other certainty': {
    group: 'contradicts',
    example: {
      a: 'Olaf Brandt allegedly sold the Kalder maps.',
      b: 'Olaf Brandt sold the Kalder maps.',
      shown: 'allegedly sold ≠ sold (stated as fact)',
    },
  },
} as const satisfies Partial<Record<FindingKind, Reason>>
