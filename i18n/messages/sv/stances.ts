import type { Translation } from '../../messages'

const stances: Translation['stances'] = {
  agrees: {
    word: 'instämmer',
    plural: 'instämmer',
    counted: '{count, plural, one {<b>#</b> <w>instämmer</w>} other {<b>#</b> <w>instämmer</w>}}',
  },
  contradicts: {
    word: 'motsäger',
    plural: 'motsäger',
    counted: '{count, plural, one {<b>#</b> <w>motsäger</w>} other {<b>#</b> <w>motsäger</w>}}',
  },
  updated: {
    word: 'uppdatering',
    plural: 'uppdateringar',
    counted: '{count, plural, one {<b>#</b> <w>uppdatering</w>} other {<b>#</b> <w>uppdateringar</w>}}',
  },
  scope: {
    word: 'avgränsar annorlunda',
    plural: 'avgränsar annorlunda',
    counted: '{count, plural, one {<b>#</b> <w>avgränsar annorlunda</w>} other {<b>#</b> <w>avgränsar annorlunda</w>}}',
  },
  unrelated: {
    word: 'hör inte ihop',
    plural: 'hör inte ihop',
    counted: '{count, plural, one {<b>#</b> <w>hör inte ihop</w>} other {<b>#</b> <w>hör inte ihop</w>}}',
  },
  unjudged: {
    word: 'inte bedömd',
    plural: 'att bedöma',
    counted: '{count, plural, one {<b>#</b> <w>att bedöma</w>} other {<b>#</b> <w>att bedöma</w>}}',
  },
  subtypes: {
    number: 'siffra',
    time: 'tid',
    place: 'plats',
    actor: 'aktör',
    object: 'sak eller medel',
    negation: 'negation',
    cause: 'orsak',
    certainty: 'visshet',
    superseded: 'senare läge, uppdatering',
  },
}

export default stances
