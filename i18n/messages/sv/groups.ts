import type { Translation } from '../../messages'

const groups: Translation['groups'] = {
  merge: 'Slå ihop',
  split: 'Dela upp',
  mergeWith: 'Slå ihop med…',
  splitOff: 'Dela upp…',
  mergeTitle: 'Slå ihop med en annan punkt',
  splitTitle: 'Dela upp punkten',
  andMore: 'och {count, number} till',

  find: 'Sök en punkt på orden i dess påståenden',
  point: 'Punkt',
  noneFound: 'Ingen annan punkt har de orden.',
  found: '{count, plural, one {# punkt} other {# punkter}}, den mest lika först',
  foundMany: '{count, plural, one {# punkt} other {# punkter}}, den mest lika först; de {shown, number} första visas',

  leaving: 'Vilka påståenden handlar om något annat?',
  go: 'De flyttas',
  own: 'till en egen punkt',
  other: 'till en annan punkt',
  tick: 'Bocka för de påståenden som ska flyttas.',
  stay: 'Minst ett påstående måste vara kvar.',
  leave: '{count, number} av {all, number} flyttas',

  says: '{count, plural, one {# säger ”<b>{words}</b>”} other {# säger ”<b>{words}</b>”}}',
  elsewhere: '{count, number} på ingendera sidan',
  update: '(en uppdatering, ingen motsägelse)',
}

export default groups
