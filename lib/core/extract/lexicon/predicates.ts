/** Verbs, nouns and adjectives for one deed, under the verb that is stored: "deaths", "slain", "dead" → "kill". */
export const PREDICATE_FAMILIES: Readonly<Record<string, string>> = {
  kill: 'kill dead die death slay slain slaughter murder massacre fatality toll',
  injure: 'injure injury wound hurt maim injured wounded',
  arrest: 'arrest detain detention capture apprehend nab custody arrested',
  rescue: 'rescue extract save free freed rescued',
  survive: 'survive survivor escape alive',
  miss: 'missing disappear',
  infect: 'infect infection',
  hospitalise: 'hospitalize hospitalise hospitalization',
  evacuate: 'evacuate evacuation displace flee',
  shoot: 'shoot gunshot shot',
  investigate: 'investigate investigation probe',
}

/** Nouns for human beings that counts may be given in, under "person". */
export const PERSON_NOUNS: readonly string[] = [
  'person',
  'people',
  'victim',
  'individual',
  'human',
  'casualty',
  'fatality',
  'death',
  'body',
  'other',
  'life',
  'toll',
  'civilian',
  'injury',
]
