/** The page “How Crossread decides”. The example sentences are not here: they stay in English, which is what the engine reads. */
import reasons from './how-reasons'

const how = {
  title: 'How Crossread decides',
  about:
    'It finds claims, sets them side by side and suggests what they are to each other, with its reasons. All of that happens on this machine, and the same texts give the same suggestions every time. Who is right, it does not know: you decide.',
  onThisPage: 'On this page',
  /** Headings of the parts. */
  parts: {
    steps: 'What happens to a text',
    stances: 'What the stances mean',
    reasons: 'What the reasons mean',
    confidence: 'Confidence and silence',
    groups: 'Points and origins',
    figures: 'How often it is right, measured',
    weaknesses: 'Known weaknesses',
    never: 'What it never does',
    anew: 'When the engine is renewed',
  },
  /** What happens to a text, in eight steps: <b></b> is what happens, then a sentence or two on it. */
  steps: {
    kept: '<b>The text is kept as it came.</b> Everything below points into the stored text, letter for letter: a quote that you are shown stands there. By-lines, captions, “share this” lines and headlines of other stories are set aside, not deleted.',
    cut: '<b>Sentences are cut into claims.</b> A claim is a statement that can be true or false by itself. “Four were killed and the captain was arrested” holds two. Greetings, questions and opinions are passed over; each claim gets a mark for how worth checking it is.',
    speakers:
      '<b>Who says it, and how sure?</b> “Police said”, “according to”, “allegedly”, “denied”: the words that carry a claim are read with it, so that a denial is not taken for a report.',
    facets:
      '<b>What can it be compared on?</b> Names with their other names, numbers with what they count, times with the day they come to, and the words that negate. “Friday” in an article of 10 April 2017 is 7 April.',
    match:
      '<b>Which claims of other articles could speak of the same?</b> For every claim, the claims of each other article that share the most telling words are looked at. Words that are everywhere in the story tell little.',
    compared:
      '<b>Each pair is compared, facet by facet.</b> What is the same and what is different is written down as a reason, with the words on both sides.',
    // The same step where a small language model reads along.
    comparedAndRead:
      '<b>Each pair is compared, facet by facet.</b> What is the same and what is different is written down as a reason, with the words on both sides. Beside these rules, a small language model that comes with the program reads the two sentences; both are weighed together. Where the model cannot run, the rules go on alone.',
    comparedOnly:
      '<b>Each pair is compared, facet by facet.</b> What is the same and what is different is written down as a reason, with the words on both sides. Beside these rules, a small language model that comes with the program reads the two sentences; both are weighed together. On this machine the model cannot run: the rules decide alone.',
    stance:
      '<b>A stance, or silence.</b> The reasons are weighed against each other. Where they do not suffice, nothing is shown. It makes no difference which article comes first.',
    decide:
      '<b>You decide.</b> Every suggestion waits for a person, who can confirm it, change it or put it aside, and take that back. The program never changes what a person decided.',
  },
  subtypesTitle: 'Kinds of contradiction',
  subtypesAbout: 'The program names the kind where a reason shows it; you can choose any of them when you judge.',
  reasonsAbout:
    'Beside each suggestion stand the reasons that moved it, what speaks for the stance first. “≠” stands between words that differ, “=” between words that come to the same, “≈” between numbers that may be one. The examples are invented.',
  reasonGroups: {
    contradicts: 'Reasons for a contradiction',
    agrees: 'Reasons for an agreement',
    scope: 'Reasons for a difference in scope',
    doubt: 'What else moves the decision',
  },
  // <shown></shown>: what the program writes beside the two sentences.
  shownAs: 'Shown as <shown></shown>',
  // A sentence of an example, with the day on which its article appeared.
  exampleDated: '“<bdi>{text}</bdi>” <soft>({date})</soft>',
  example: '“<bdi>{text}</bdi>”',
  confidence: {
    number:
      'The number beside a suggestion, “suggested, 0.83”, says how sure the program is of the stance, between 0 and 1. It says nothing on who is right, and nothing on how good an outlet is.',
    threshold:
      'A suggestion is shown only above a threshold. It is highest for contradictions: a wrong one costs you more than a missing one. Below it the program keeps silent. So “not mentioned here” means that nothing was found in that article, not that nothing is there. A claim gets one link to another article, two only where the match is sure.',
  },
  groups: {
    points:
      'Links are gathered into <b>points</b>: all claims of the story that say something on one thing, with both sides where they contradict. One link is not enough to draw a claim in: it has to fit the others, so that a chain of half-matches does not join two different points. You can put points together and take them apart.',
    origins:
      'Four outlets that print one agency’s text are one <b>origin</b>, not four. On each point Crossread counts how many origins stand behind it, and says why two reports count as one: both carry one agency’s text, one credits the other, much of the text or of this passage is the same, they quote the same words, or the same named speaker tells it. That two quote “officials” is told, but does not join them. You can join and separate origins.',
    limits:
      'The count rests on what the texts show. An agency’s text that is rewritten, and carried without credit, counts as an origin of its own; two outlets that each heard the police themselves count as one.',
  },
  figures: {
    about:
      '<b>Precision</b>: of all pairs that the program calls a contradiction, the share that are one. <b>Recall</b>: of all contradictions there are, the share that it finds. 1 would be all of them. The figures are measured on texts that other people read and labelled, and are kept with the program.',
    none: 'No figures are kept with this copy of the program.',
    // The parts of the program that were measured: its rules, its language model, both together.
    engines: { rules: 'Rules alone', learned: 'Learned alone', both: 'Both: what you use' },
    stance: 'Stance',
    precision: 'Precision',
    recall: 'Recall',
    // {title}: one of the sets below.
    pairs: '{title}, {count, plural, one {# pair} other {# pairs}}',
    everyAnswer: '{note} These are the program’s answers to every pair, also where it would keep silent.',
    seen: 'What you would see, as doubtful answers are not shown: {shown, plural, one {# contradiction} other {# contradictions}}, of these {right, number} right; there are {there, number}.',
    stories: 'Whole stories',
    storiesAbout:
      'People read six stories of three articles and wrote down what agrees and what contradicts. A row counts how many of these relations the program gets.',
    found: 'What people found',
    relations: 'Relations',
    bothFound: 'Both claims found',
    linked: 'Linked',
    rightStance: 'With the right stance',
    byBoth: '{stance}, found by both readers',
    byOne: '{stance}, found by one reader',
    shownInAll: 'Contradictions shown in all: {shown, number}.',
    shownAndKnown: 'Contradictions shown in all: {shown, number}; of these found by people too: {known, number}.',
    everySet: 'Every set',
    // Macro-F1, precision, recall: as they are called in statistics.
    everySetAbout:
      'Macro-F1: precision and recall of each answer as one number, all answers counted alike; 1 is perfect. In brackets where it lies in 95 of 100 such sets.',
    data: 'Data',
    rows: 'Rows',
    // The upper end was not measured.
    interval: '{value} [{low}–{high}]',
    intervalOpen: '{value} [{low} or more]',
  },
  weaknesses: {
    english:
      'It reads English. Articles in other languages can be read, marked and linked by hand, but it finds little in them.',
    paraphrase:
      'Most contradictions are not shown: those that lie in paraphrase, in a cause, or need knowledge of the world.',
    irony: 'Irony, pictures, charts and arguments over several sentences are beyond it.',
    pronouns: '“They said” is seldom resolved. Where an outlet reports an inquiry, the outlet counts as the speaker.',
    glued: 'Posts and headlines that a page glues into a paragraph are read as part of it.',
    undated: 'Without a publication date, “Friday” stays a Friday, and a later count cannot be told from a conflict.',
  },
  never: {
    right: 'It never says who is right, and gives no score for truth and none for an outlet.',
    confirms: 'It never confirms a contradiction: only a person does.',
    overwrites: 'It never overwrites what a person decided, and never does anything that cannot be undone.',
    quotes: 'It never shows a quote that is not in the text.',
    sends: 'It never sends a text to anybody.',
  },
  anew: 'Every finding keeps the number of the engine that made it. When an update brings a newer engine, a story says so and offers to look again. The claims and links that nobody touched are then found anew. What people judged, tagged, noted, marked or put away stays as it is, and a list shows what changed: also where the newer engine would now say otherwise than you did.',
  reasons,
  /** The sets of data that the engine is measured on. */
  sets: {
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
  },
  /** What each stance means. */
  stances: {
    agrees: 'Both say the same about the same thing. They may use other words, and one may say more than the other.',
    contradicts: 'Both speak of the same thing at the same time and place, and cannot both be right as they stand.',
    scope:
      'Both speak of one subject, but of another time, place, part or use of it. Both can be right. “Twelve were hurt in Lund” and “thirty were hurt in the whole province” differ in scope.',
    unrelated:
      'The two speak of different things. The program does not show such pairs; you choose it to put a wrong suggestion aside, and it stays aside.',
  },
  /** What each kind of contradiction means. */
  subtypes: {
    number: 'They count or measure one thing, and come to other numbers.',
    time: 'They put one event at other times.',
    place: 'They put one event in other places.',
    actor: 'They name another person or organisation as the one who did it, or to whom it was done.',
    object: 'They name another thing as the one that was used, taken or meant.',
    negation: 'One says that it is so, the other that it is not.',
    cause: 'They give other causes for one event.',
    certainty: 'One states what is denied or called false in the other.',
    superseded:
      'One text tells what came later: a higher count of what only grows, such as the dead of a flood, or as done what was planned. An update, not a conflict.',
  },
} as const

export default how
