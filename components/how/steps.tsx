const STEPS: readonly { title: string; words: string }[] = [
  {
    title: 'The text is kept as it came.',
    words:
      'Everything below points into the stored text, letter for letter: a quote that you are shown stands there. By-lines, captions, “share this” lines and headlines of other stories are set aside, not deleted.',
  },
  {
    title: 'Sentences are cut into claims.',
    words:
      'A claim is a statement that can be true or false by itself. “Four were killed and the captain was arrested” holds two. Greetings, questions and opinions are passed over; each claim gets a mark for how worth checking it is.',
  },
  {
    title: 'Who says it, and how sure?',
    words:
      '“Police said”, “according to”, “allegedly”, “denied”: the words that carry a claim are read with it, so that a denial is not taken for a report.',
  },
  {
    title: 'What can it be compared on?',
    words:
      'Names with their other names, numbers with what they count, times with the day they come to, and the words that negate. “Friday” in an article of 10 April 2017 is 7 April.',
  },
  {
    title: 'Which claims of other articles could speak of the same?',
    words:
      'For every claim, the claims of each other article that share the most telling words are looked at. Words that are everywhere in the story tell little.',
  },
  {
    title: 'Each pair is compared, facet by facet.',
    words: 'What is the same and what is different is written down as a reason, with the words on both sides.',
  },
  {
    title: 'A stance, or silence.',
    words:
      'The reasons are weighed against each other. Where they do not suffice, nothing is shown. It makes no difference which article comes first.',
  },
  {
    title: 'You decide.',
    words:
      'Every suggestion waits for a person, who can confirm it, change it or put it aside, and take that back. The program never changes what a person decided.',
  },
]

/** What happens to a text, step by step. */
export function Steps({ learned }: { learned: LearnedState }) {
  return (
    <ol className="flex max-w-prose list-decimal flex-col gap-2.5 ps-5 leading-relaxed marker:text-soft">
      {STEPS.map(({ title, words }) => (
        <li key={title}>
          <b className="font-semibold">{title}</b> {words}
          {title.startsWith('Each pair') && LEARNED[learned]}
        </li>
      ))}
    </ol>
  )
}

/** Whether the learned judge reads along: `none` where this copy of the program has none. */
export type LearnedState = 'runs' | 'cannot-run' | 'none'

const READS =
  ' Beside these rules, a small language model that comes with the program reads the two sentences; both are weighed together.'
const LEARNED: Readonly<Record<LearnedState, string>> = {
  runs: `${READS} Where the model cannot run, the rules go on alone.`,
  'cannot-run': `${READS} On this machine the model cannot run: the rules decide alone.`,
  none: '',
}
