interface SetWords {
  readonly title: string
  readonly note: string
}

/** The sets of data that the engine is measured on, in words; the one nearest to what a reader sees first. */
export const SET_WORDS: Readonly<Record<string, SetWords>> = {
  'dev/crossread-gold': {
    title: 'Sentences of different outlets on one event',
    note: 'Two people read each pair by themselves and agreed on one of the four stances. This is nearest to what you see.',
  },
  'dev/emergent': {
    title: 'Headlines against rumours',
    note: 'Emergent: does a news headline back a rumour, go against it, or only report it?',
  },
  'dev/emergent-headline-pairs': {
    title: 'Headlines against headlines',
    note: 'Derived from Emergent: two headlines on one rumour. Noisy.',
  },
  'train/claimdiff': {
    title: 'Claims of two outlets on one event',
    note: 'ClaimDiff: one strengthens the other, weakens it, or neither. “Weakens” is often a matter of tone.',
  },
  'dev/fever-symmetric': {
    title: 'Claims against sentences of an encyclopaedia',
    note: 'Built so that whoever looks at the claim alone is right half of the time.',
  },
  'dev/counterfactual-nli': {
    title: 'Sentences edited to say the opposite',
    note: 'Everyday sentences, changed in as few words as possible until the answer is another one.',
  },
  'dev/conjunctions': {
    title: 'Sentences with “and”, “or”, “but”',
    note: 'Does a sentence follow when a part of the other is taken out, put in or swapped?',
  },
  'dev/rte-two-way': {
    title: 'Does one sentence follow from the other?',
    note: 'Short texts from the news. A contradiction counts like “does not follow”.',
  },
  'dev/check-worthy': {
    title: 'Sentences worth checking or not',
    note: 'From debates of candidates; single sentences, no pairs.',
  },
  'own pairs': {
    title: 'The project’s own pairs',
    note: 'A small set in the project, for machines that have no other. It guards against mishaps and measures nothing else.',
  },
}
