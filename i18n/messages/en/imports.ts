const imports = {
  title: 'Bring articles in',
  about:
    'Choose files or paste a text. On the next page you see what was read and correct it before anything is saved.',
  continue: 'Continue',
  /** Known of an article: labels of fields. */
  fields: {
    text: 'Text of the article',
    title: 'Title',
    outlet: 'Outlet',
    authors: 'Authors, with commas between',
    date: 'Date',
    time: 'Time, if known',
    // Of the web.
    address: 'Address',
  },
  files: {
    title: 'Choose files',
    drop: 'Drop files here, or choose them:',
    label: 'Files',
    kinds: '.txt, .html, .htm or .md, many at once, up to 5 MB each',
    sending: 'Sending files',
    // What is announced at the end.
    sent: '{sent, number} of {total, number} files sent',
    rest: 'Go on with those that were sent',
    unreachable: 'It could not be sent. Is Crossread still running?',
    /** Of one file. */
    states: { waiting: 'waiting', sending: 'sending', sent: 'sent', failed: 'not sent' },
  },
  paste: {
    title: 'Paste a text',
    guessed: 'What you leave empty is guessed from the text, for you to correct.',
  },
  /** The page of one import: its title in each phase, and a sentence below. */
  tab: 'Bringing articles in',
  phases: {
    reading: { title: 'Reading the texts', about: 'You can leave this page: it goes on by itself.' },
    review: {
      title: 'Is this right?',
      about: 'What was read, and guessed where it was not said. Correct it, then save.',
    },
    saving: { title: 'Saving and looking for claims', about: 'You can leave this page: it goes on by itself.' },
    done: { title: 'What came in', about: 'What became of each text.' },
  },
  addMore: 'Add more',
  stalled: 'This came to a stop. What is saved stays saved; the rest can go on.',
  progress: { reading: 'Texts read', saving: 'Articles saved' },
  failed: '{count, plural, one {One could not come in} other {# could not come in}}',
  review: {
    ready: '{count, plural, one {One text is ready} other {# texts are ready}}',
    save: 'Save',
    discard: 'Discard them',
    // A text that the library has.
    known: 'already here',
    knownHint: '<link>The same text is in the library.</link> It is not stored again, only put into the story.',
  },
  place: {
    title: 'Where the articles go',
    existing: 'Into an existing story',
    story: 'Story',
    new: 'Into a new story',
    newTitle: 'Title of the new story',
    none: 'Into the library only',
  },
  /** What became of a text. */
  outcomes: { done: 'saved', duplicate: 'was here already', skipped: 'left out' },
  toLibrary: 'To the library',
  bringMore: 'Bring more in',
  inStory: 'They are in the story “<bdi>{title}</bdi>”, which is compared in the background.',
  /** On the first page: imports that wait for a person. <date></date>: when they were begun, with the time. */
  unfinished: {
    title: 'Unfinished imports',
    waiting: '{count, plural, one {One text} other {# texts}} from <date></date>: not in the library yet.',
    waitingFor:
      '{count, plural, one {One text} other {# texts}} from <date></date>, for “<bdi>{title}</bdi>”: not in the library yet.',
    finish: 'Finish',
  },
} as const

export default imports
