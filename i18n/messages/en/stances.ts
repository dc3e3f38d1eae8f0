/**
 * What a stance is called, of a link between two claims: `word` for one ("Express contradicts"), `plural` for many ("two
 * articles contradict"). `counted` stands by itself, with an icon before it: <b></b> holds the number, <w></w> the word, which
 * a narrow screen leaves out. Every form keeps the number.
 */
const stances = {
  agrees: {
    word: 'agrees',
    plural: 'agree',
    counted: '{count, plural, one {<b>#</b> <w>agrees</w>} other {<b>#</b> <w>agree</w>}}',
  },
  contradicts: {
    word: 'contradicts',
    plural: 'contradict',
    counted: '{count, plural, one {<b>#</b> <w>contradicts</w>} other {<b>#</b> <w>contradict</w>}}',
  },
  // A later count of the same thing: not a conflict.
  updated: {
    word: 'update',
    plural: 'updates',
    counted: '{count, plural, one {<b>#</b> <w>update</w>} other {<b>#</b> <w>updates</w>}}',
  },
  // The same subject, no conflict: another time, place or part.
  scope: {
    word: 'differs in scope',
    plural: 'differ in scope',
    counted: '{count, plural, one {<b>#</b> <w>differs in scope</w>} other {<b>#</b> <w>differ in scope</w>}}',
  },
  unrelated: {
    word: 'unrelated',
    plural: 'unrelated',
    counted: '{count, plural, one {<b>#</b> <w>unrelated</w>} other {<b>#</b> <w>unrelated</w>}}',
  },
  // A suggestion of the program that nobody has confirmed or rejected.
  unjudged: {
    word: 'not judged',
    plural: 'to judge',
    counted: '{count, plural, one {<b>#</b> <w>to judge</w>} other {<b>#</b> <w>to judge</w>}}',
  },
  /** In what two claims contradict each other: "contradicts · number". */
  subtypes: {
    number: 'number',
    time: 'time',
    place: 'place',
    // Who did it.
    actor: 'actor',
    // What was used, or what it was done to.
    object: 'object or means',
    negation: 'negation',
    cause: 'cause',
    certainty: 'certainty',
    superseded: 'a later state, an update',
  },
} as const

export default stances
