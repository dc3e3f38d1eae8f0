/** What each kind of reason means, in plain words; only this file and `conflict-kinds.ts` say it. Each example is checked by a test on the engine. */
import { FINDING_KINDS, type FindingKind } from '@/lib/core/match/finding'
import { CONFLICT_WORDS } from './conflict-kinds'

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

export interface ReasonWords {
  readonly group: ReasonGroup
  readonly heading: string
  readonly meaning: string
  readonly example: ReasonExample
}

/** In each group, what weighs most comes first. */
export const REASON_WORDS: Readonly<Record<ReasonKind, ReasonWords>> = {
  ...CONFLICT_WORDS,
  'same passage': {
    group: 'agrees',
    heading: 'The same passage',
    meaning:
      'At least four content words in a row are the same: a quotation, or a text that both took from one agency. It may be one source told twice.',
    example: {
      a: 'The crew left the burning ferry in small wooden boats.',
      b: 'Witnesses saw how the crew left the burning ferry.',
      shown: 'crew left the burning ferry = crew left the burning ferry',
    },
  },
  'same quantity': {
    group: 'agrees',
    heading: 'The same number',
    meaning: 'Equal numbers of the same thing, also where one is written out.',
    example: {
      a: 'The Kalder pit closed after thirteen inspections.',
      b: 'The Kalder pit closed after 13 inspections.',
      shown: 'thirteen = 13',
    },
  },
  'same time': {
    group: 'agrees',
    heading: 'The same time',
    meaning:
      '“Friday” is read as a date by the day on which the article appeared; without a publication date it stays a weekday. The two times come to the same day, or lie one in the other.',
    example: {
      a: 'The Kalder pit flooded on 7 April 2017.',
      b: 'The Kalder pit flooded on Friday.',
      bDate: '2017-04-10',
      shown: '7 April 2017 = Friday (7 April 2017)',
    },
  },
  'same name': {
    group: 'agrees',
    heading: 'The same name',
    meaning: 'Both name the same person, organisation or place, also by another name for it.',
    example: {
      a: 'An Uzbek baker opened the Kalder depot.',
      b: 'A baker from Uzbekistan opened the Kalder depot.',
      shown: 'both: Uzbek (Uzbekistan)',
    },
  },
  'place within': {
    group: 'agrees',
    heading: 'A place in a place',
    meaning: 'The two say where, and one place lies in the other: a city and its country.',
    example: {
      a: 'A depot burned in Stockholm.',
      b: 'A depot burned in Sweden.',
      shown: 'Stockholm, in Sweden',
    },
  },
  'same deed': {
    group: 'agrees',
    heading: 'One deed from both sides',
    meaning:
      'Two verbs tell one deed from its two sides, and the two who do it change places: bought and sold, won and lost.',
    example: {
      a: 'Olaf Brandt bought the Kalder pit from Petra Holm.',
      b: 'Petra Holm sold the Kalder pit to Olaf Brandt.',
      shown: 'bought = sold',
    },
  },
  'same word': {
    group: 'agrees',
    heading: 'The same word',
    meaning:
      'A word that both use, in whatever form, or two words that mean the same. Words that are rare in the story say most.',
    example: {
      a: 'The harbour was evacuated at dawn.',
      b: 'Soldiers began evacuating the harbour.',
      shown: 'evacuated = evacuating',
    },
  },
  'same subject': {
    group: 'scope',
    heading: 'The same thing, another use',
    meaning: 'Both tell what one named thing was used for, and not the same: no conflict, two things said of it.',
    example: {
      a: 'Telegram has been used by smugglers to find drivers.',
      b: 'Telegram was used by the mayor to warn of the flood.',
      shown: 'both: Telegram',
    },
  },
  'unlike quantity': {
    group: 'scope',
    heading: 'Numbers that do not measure the same',
    meaning: 'Both give a number of one kind, but of another thing, place or moment: a part and the whole, two polls.',
    example: {
      a: 'In a poll before the ballot, 83 percent wanted to keep the rules.',
      b: 'In a poll after the ballot, 45 percent thought the rules were wrong.',
      shown: '83 percent ≠ 45 percent',
    },
  },
  'other time': {
    group: 'scope',
    heading: 'Another time',
    meaning: 'The two speak of days that cannot be the same.',
    example: {
      a: 'The ferry stopped in Lund on 3 May 2021.',
      b: 'The ferry stopped in Lund on 9 May 2021.',
      shown: '3 May 2021 ≠ 9 May 2021',
    },
  },
  'other place': {
    group: 'scope',
    heading: 'Another place',
    meaning: 'The two say where, and neither place lies in the other.',
    example: {
      a: 'A depot burned in Lisbon.',
      b: 'A depot burned in Oslo.',
      shown: 'Lisbon ≠ Oslo',
    },
  },
  'half negated': {
    group: 'doubt',
    heading: 'Negated on one side only',
    meaning:
      'A word that both use is negated in one of them, but the sentences are too unlike to call that a contradiction. The pair is then not shown as an agreement unless much else speaks for it.',
    example: {
      a: 'Brandt signed the lease if the miners agreed.',
      b: 'Brandt did not sign the lease.',
      shown: 'signed ≠ not sign',
    },
  },
  reading: {
    group: 'doubt',
    heading: 'Read together',
    meaning:
      'The built-in reader of sentence pairs, a small language model inside the program, has learned from many thousand pairs of sentences which ones agree, contradict or have nothing to do with each other. It finds that these two agree, or contradict, also where they share few words. It cannot name the words that moved it, so read both passages. It runs on this machine and writes no text.',
    example: {
      a: 'The crew got everyone off the ferry alive.',
      b: 'Several passengers died on board.',
      shown: 'read together: both cannot be true',
    },
  },
}
