/** Each kind of reason for a stance: what it is called and what it means. */
const reasons = {
  'other thing': {
    heading: 'Another thing of the same kind',
    meaning:
      'The same person does the same deed in both, but with another thing of one kind: another app, another weapon, another ship.',
  },
  'other name': {
    heading: 'Another name in the same place',
    meaning:
      'The two claims are the same words but for one name: another person, organisation or place. Not where the name is one of several, nor where it may be another spelling.',
  },
  'other day': {
    heading: 'Another day for the same thing',
    meaning: 'The two claims are the same words but for one date or weekday, and the two cannot be one day.',
  },
  'other age': {
    heading: 'Another age',
    meaning:
      'One person, two ages. A difference of one year is left alone: there may be a birthday between the two texts.',
  },
  'later count': {
    heading: 'A later count',
    meaning:
      'A count that only grows while news unfolds (the dead, the injured, the rescued), and the text published later has the higher one. This is an update, marked “superseded”, not a conflict between two outlets.',
  },
  'now done': {
    heading: 'Planned here, done there',
    meaning:
      'One claim tells a deed as fixed but still to come (“is set to”, “is expected to”), the other as done. This is an update, marked “superseded”, not a conflict between two outlets.',
  },
  'other quantity': {
    heading: 'Another number',
    meaning:
      'Both count the same thing in the same deed, and the numbers do not meet. “About”, “at least”, ranges and rounding are taken into account: “about 450” and “470” meet.',
  },
  'other spelling': {
    heading: 'Another spelling of a name',
    meaning:
      'The same piece of news and the same first name, but the letters of the family name stand in another order, or one is left out: a slip in one of the two, or another person.',
  },
  opposite: {
    heading: 'Opposite words',
    meaning: 'Two words that exclude each other when said of one thing: advice and orders, arrested and released.',
  },
  negated: {
    heading: 'Said and negated',
    meaning: 'Nearly the same sentence, and one of the two says that it is not so.',
  },
  denied: {
    heading: 'Said and denied',
    meaning: 'One article states what somebody denies, or calls false, in the other.',
  },
  'other certainty': {
    heading: 'Doubt against fact',
    meaning:
      'One article leaves open, by a word such as “allegedly”, “may” or “unconfirmed”, what the other states as a fact in the same words.',
  },
  'same passage': {
    heading: 'The same passage',
    meaning:
      'At least four content words in a row are the same: a quotation, or a text that both took from one agency. It may be one source told twice.',
  },
  'same quantity': {
    heading: 'The same number',
    meaning: 'Equal numbers of the same thing, also where one is written out.',
  },
  'same time': {
    heading: 'The same time',
    meaning:
      '“Friday” is read as a date by the day on which the article appeared; without a publication date it stays a weekday. The two times come to the same day, or lie one in the other.',
  },
  'same name': {
    heading: 'The same name',
    meaning: 'Both name the same person, organisation or place, also by another name for it.',
  },
  'place within': {
    heading: 'A place in a place',
    meaning: 'The two say where, and one place lies in the other: a city and its country.',
  },
  'same deed': {
    heading: 'One deed from both sides',
    meaning:
      'Two verbs tell one deed from its two sides, and the two who do it change places: bought and sold, won and lost.',
  },
  'same word': {
    heading: 'The same word',
    meaning:
      'A word that both use, in whatever form, or two words that mean the same. Words that are rare in the story say most.',
  },
  'same subject': {
    heading: 'The same thing, another use',
    meaning: 'Both tell what one named thing was used for, and not the same: no conflict, two things said of it.',
  },
  'unlike quantity': {
    heading: 'Numbers that do not measure the same',
    meaning: 'Both give a number of one kind, but of another thing, place or moment: a part and the whole, two polls.',
  },
  'other time': { heading: 'Another time', meaning: 'The two speak of days that cannot be the same.' },
  'other place': { heading: 'Another place', meaning: 'The two say where, and neither place lies in the other.' },
  'half negated': {
    heading: 'Negated on one side only',
    meaning:
      'A word that both use is negated in one of them, but the sentences are too unlike to call that a contradiction. The pair is then not shown as an agreement unless much else speaks for it.',
  },
  reading: {
    heading: 'Read together',
    meaning:
      'The built-in reader of sentence pairs, a small language model inside the program, has learned from many thousand pairs of sentences which ones agree, contradict or have nothing to do with each other. It finds that these two agree, or contradict, also where they share few words. It cannot name the words that moved it, so read both passages. It runs on this machine and writes no text.',
  },
} as const

export default reasons
