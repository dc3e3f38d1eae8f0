const review = {
  title: 'Review: {story}',
  /** How far a person is with the suggestions of a story. */
  progress: '{judged, number} of {total, number} judged',
  /** While judgements are on their way to the server. */
  saving: 'Saving …',
  /** The heading of the pair that is shown: its place in the queue. */
  pair: 'Pair {place, number} of {total, number}',
  suggested: 'Suggested:',
  judgedAs: 'You judged:',
  reasons: 'Why it is suggested',
  noDate: 'no date',
  openInColumns: 'Open in the columns',
  loading: 'Fetching the pair …',
  judge: {
    label: 'Your judgement',
    /** A button; `stance` is what the engine suggests, as "contradicts · number". */
    accept: 'Accept: {stance}',
    /** Over a choice of "number", "time", "place" and so on. */
    subtype: 'Contradicts in',
    noSubtype: 'not said',
  },
  moves: {
    label: 'Through the queue',
    skip: 'Skip',
    previous: 'Previous pair',
    next: 'Next pair',
    takeBack: 'Undo judgement',
  },
  said: {
    /** Announced once a pair is judged. The quotes are of two articles. */
    judgedNext: 'Judged: {stance}. Next: {next}',
    judgedLoading: 'Judged: {stance}. The next pair is being fetched.',
    judgedLast: 'Judged: {stance}. No pair is left to judge.',
    pair: '{suggested}; {one}: “{oneWords}”; {other}: “{otherWords}”',
    first: 'This is the first pair',
    last: 'This is the last pair',
    noOther: 'No other pair waits',
  },
  list: {
    heading: 'Waiting',
    filter: 'Suggested as',
    all: 'All',
    /** After the name of a stance: how many pairs suggested so wait. */
    count: '{count, number} waiting',
    more: '{count, plural, one {and # more} other {and # more}}',
    empty: 'None waits here.',
    several: 'Judge several at once',
  },
  /** What each key does on this page. */
  keys: {
    accept: 'accept the suggestion',
    agrees: 'agrees',
    contradicts: 'contradicts',
    scope: 'differs in scope',
    unrelated: 'unrelated',
    skip: 'skip: the next pair that waits',
    next: 'the next pair, judged or not',
    previous: 'the pair before',
    takeBack: 'undo the last judgement',
    list: 'this list',
    arrows: 'the pair before, the next pair',
    undo: 'undo whatever was done last, redo',
  },
  done: {
    title: '{total, plural, one {The one pair is judged} other {All # pairs are judged}}',
    text: 'Nothing is final: a judgement can be changed in the columns or undone, here and in the history.',
    filteredTitle: 'None of these waits any more',
    filteredText:
      '{count, plural, one {# pair suggested as something else still waits.} other {# pairs suggested as something else still wait.}}',
    rest: 'Go on with the rest',
    columns: 'Back to the columns',
    table: 'See the table',
    undo: 'Undo the last',
  },
  nothing: {
    title: 'Nothing to judge yet',
    text: 'Pairs stand here as soon as claims of two articles are found to speak of the same thing.',
    working: 'The articles are being compared. Pairs stand here as soon as they are found.',
    import: 'Bring articles in',
    columns: 'Back to the columns',
  },
  changed: {
    accepted: '{count, plural, one {# pair is judged as suggested.} other {# pairs are judged as suggested.}}',
    rejected: '{count, plural, one {# pair is judged unrelated.} other {# pairs are judged unrelated.}}',
    /** Added after one of the two above. */
    left: '{count, plural, one {# stands as it is: it was judged or changed meanwhile.} other {# stand as they are: they were judged or changed meanwhile.}}',
    undone: 'Taken back: they wait again.',
    undo: 'Undo',
    redo: 'Do it again',
  },
  several: {
    pageTitle: 'Judge several at once: {story}',
    title: 'Judge several at once',
    intro:
      'Choose pairs by what they are suggested as and how sure that is, or tick them one by one. You see them all once more before anything is written.',
    back: 'Back to the queue',
    suggested: 'Suggested as',
    any: 'anything',
    sure: 'How sure',
    anySure: 'however sure',
    /** `share` is a number like 0.8. */
    least: 'at least {share}',
    show: 'Show',
    list: 'Pairs that wait',
    matching: '{count, plural, one {# pair waits that is like this.} other {# pairs wait that are like this.}}',
    waiting:
      '{count, plural, one {# pair waits.} other {# pairs wait.}} Tick those you mean, or narrow them down above.',
    first: 'The first {count, number} are listed; the others come next time.',
    ticked: '{count, plural, =0 {None ticked} one {# ticked} other {# ticked}}',
    tickAll: 'Tick all',
    tickNone: 'Tick none',
    accept: 'Accept …',
    reject: 'Reject …',
    noneLike: 'No pair that waits is like this',
    noneLikeText: 'Choose another stance or a lower share above.',
    noneTicked: 'No pair was ticked.',
    noneLeft: 'Nothing was changed: all of these were judged or changed meanwhile.',
    tooMany: 'Nothing was changed: {count, number} pairs at most can be judged at once.',
    becomes: 'becomes',
    preview: {
      accept: '{count, plural, one {Accept # suggestion?} other {Accept # suggestions?}}',
      reject: '{count, plural, one {Reject # suggestion?} other {Reject # suggestions?}}',
      acceptText: 'Each of these pairs is confirmed as what it is suggested as. One undo takes all of it back.',
      rejectText: 'Each of these pairs is judged unrelated, and is not suggested again. One undo takes all of it back.',
      left: '{count, plural, one {# that was chosen is judged already or gone, and stands as it is.} other {# that were chosen are judged already or gone, and stand as they are.}}',
      list: 'Pairs that would change',
      doAccept: 'Accept {count, number}',
      doReject: 'Reject {count, number}',
      cancel: 'Change the choice',
    },
  },
} as const

export default review
