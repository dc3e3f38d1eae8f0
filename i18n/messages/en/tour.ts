/** Four short steps for somebody who sees a story for the first time. */
const tour = {
  title: 'Short tour',
  step: 'Step {at, number} of {of, number}',
  next: 'Next',
  back: 'Back',
  skip: 'Skip',
  done: 'Done',
  claims: {
    title: 'Underlined words are claims',
    words:
      'The line tells how other articles stand to it: straight, they agree; wavy, one contradicts; dotted, the program suggests it and nobody has judged. Choose one by a click, or with Tab and the arrow keys.',
  },
  evidence: {
    title: 'What every other article says on it',
    words:
      'Beside the columns stand the very words of the others, why they were put together, and on how many independent origins it all rests. The columns move so that the matching passages are level.',
  },
  judging: {
    title: 'You decide',
    words:
      'The program only suggests. Say what you think with one of the four buttons, or with a letter. Everything can be undone, and nothing that you decided is changed by the program.',
  },
  views: {
    title: 'Other views of the same story',
    words:
      'The table shows who speaks of what and who is silent, the timeline how counts grew, the map who agrees with whom. The review takes you through all that is not judged yet.',
  },
} as const

export default tour
