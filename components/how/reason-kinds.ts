/** What each kind of reason speaks for, with an example that a test checks on the engine. What it means in words stands in the area `how`. */
import { FINDING_KINDS, type FindingKind } from '@/lib/core/match/finding'
import { CONFLICTS } from './conflict-kinds'

/** `reading`: what the built-in reader of sentence pairs thinks; it rests on no single word. */
export const REASON_KINDS = [...FINDING_KINDS, 'reading'] as const
export type ReasonKind = FindingKind | 'reading'

/** What a reason speaks for. `doubt`: against showing the pair as an agreement. */
export type ReasonGroup = 'contradicts' | 'agrees' | 'scope' | 'doubt'

export interface ReasonExample {
  readonly a: string
  readonly b: string
  /** Publication dates, where the reason needs them. */
  readonly aDate?: string
  readonly bDate?: string
  /** What the panel shows. */
  readonly shown: string
}

export interface Reason {
  readonly group: ReasonGroup
  readonly example: ReasonExample
}

/** In each group, what weighs most comes first. */
export const REASONS: Readonly<Record<ReasonKind, Reason>> = {
  ...CONFLICTS,
  'same passage': {
    group: 'agrees',
    example: {
      a: 'The crew left the burning ferry in small wooden boats.',
      b: 'Witnesses saw how the crew left the burning ferry.',
      shown: 'crew left the burning ferry = crew left the burning ferry',
    },
  },
  'same quantity': {
    group: 'agrees',
    example: {
      a: 'The Kalder pit closed after thirteen inspections.',
      b: 'The Kalder pit closed after 13 inspections.',
      shown: 'thirteen = 13',
    },
  },
  'same time': {
    group: 'agrees',
    example: {
      a: 'The Kalder pit flooded on 7 April 2017.',
      b: 'The Kalder pit flooded on Friday.',
      bDate: '2017-04-10',
      shown: '7 April 2017 = Friday (7 April 2017)',
    },
  },
  'same name': {
    group: 'agrees',
    example: {
      a: 'An Uzbek baker opened the Kalder depot.',
      b: 'A baker from Uzbekistan opened the Kalder depot.',
      shown: 'both: Uzbek (Uzbekistan)',
    },
  },
  'place within': {
    group: 'agrees',
    example: {
      a: 'A depot burned in Stockholm.',
      b: 'A depot burned in Sweden.',
      shown: 'Stockholm, in Sweden',
    },
  },
  'same deed': {
    group: 'agrees',
    example: {
      a: 'Olaf Brandt bought the Kalder pit from Petra Holm.',
      b: 'Petra Holm sold the Kalder pit to Olaf Brandt.',
      shown: 'bought = sold',
    },
  },
  'same word': {
    group: 'agrees',
    example: {
      a: 'The harbour was evacuated at dawn.',
      b: 'Soldiers began evacuating the harbour.',
      shown: 'evacuated = evacuating',
    },
  },
  'same subject': {
    group: 'scope',
    example: {
      a: 'Telegram has been used by smugglers to find drivers.',
      b: 'Telegram was used by the mayor to warn of the flood.',
      shown: 'both: Telegram',
    },
  },
  'unlike quantity': {
    group: 'scope',
    example: {
      a: 'In a poll before the ballot, 83 percent wanted to keep the rules.',
      b: 'In a poll after the ballot, 45 percent thought the rules were wrong.',
      shown: '83 percent ≠ 45 percent',
    },
  },
  'other time': {
    group: 'scope',
    example: {
      a: 'The ferry stopped in Lund on 3 May 2021.',
      b: 'The ferry stopped in Lund on 9 May 2021.',
      shown: '3 May 2021 ≠ 9 May 2021',
    },
  },
  'other place': {
    group: 'scope',
    example: {
      a: 'A depot burned in Lisbon.',
      b: 'A depot burned in Oslo.',
      shown: 'Lisbon ≠ Oslo',
    },
  },
  'half negated': {
    group: 'doubt',
    example: {
      a: 'Brandt signed the lease if the miners agreed.',
      b: 'Brandt did not sign the lease.',
      shown: 'signed ≠ not sign',
    },
  },
  reading: {
    group: 'doubt',
    example: {
      a: 'The crew got everyone off the ferry alive.',
      b: 'Several passengers died on board.',
      shown: 'read together: both cannot be true',
    },
  },
}
