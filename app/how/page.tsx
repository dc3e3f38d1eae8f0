import type { Metadata } from 'next'
import kept from '@/bench/figures.json'
import { listEngines, parseFigures } from '@/components/how/figures'
import { Measured } from '@/components/how/measured'
import { Reasons } from '@/components/how/reasons'
import { Section } from '@/components/how/section'
import { Stances } from '@/components/how/stances'
import { type LearnedState, Steps } from '@/components/how/steps'
import { PageHeader } from '@/components/shell/page-header'
import { getSetting } from '@/lib/data/settings'
import { Shell } from '../shell'
import { Prose, WordList } from './prose'

export const metadata: Metadata = { title: 'How Crossread decides' }

const FIGURES = parseFigures(kept)

const PARTS = [
  ['steps', 'What happens to a text'],
  ['stances', 'What the stances mean'],
  ['reasons', 'What the reasons mean'],
  ['confidence', 'Confidence and silence'],
  ['groups', 'Points and origins'],
  ['figures', 'How often it is right, measured'],
  ['weaknesses', 'Known weaknesses'],
  ['never', 'What it never does'],
  ['anew', 'When the engine is renewed'],
] as const

const TITLE = Object.fromEntries(PARTS) as Record<(typeof PARTS)[number][0], string>

export default async function HowPage() {
  const learned = toLearnedState(await getSetting('learned-judge'))
  return (
    <Shell>
      <PageHeader title="How Crossread decides">
        It finds claims, sets them side by side and suggests what they are to each other, with its reasons. All of that
        happens on this machine, and the same texts give the same suggestions every time. Who is right, it does not
        know: you decide.
      </PageHeader>
      <nav aria-label="On this page">
        <ul className="gap-x-8 text-[0.8125rem] sm:columns-2">
          {PARTS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`} className="link inline-block py-1">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Section id="steps" title={TITLE.steps}>
        <Steps learned={learned} />
      </Section>
      <Section id="stances" title={TITLE.stances}>
        <Stances />
      </Section>
      <Section id="reasons" title={TITLE.reasons}>
        <Prose>
          Beside each suggestion stand the reasons that moved it, what speaks for the stance first. “≠” stands between
          words that differ, “=” between words that come to the same, “≈” between numbers that may be one. The examples
          are invented.
        </Prose>
        <Reasons learned={learned !== 'none'} />
      </Section>
      <Section id="confidence" title={TITLE.confidence}>
        <Prose>
          The number beside a suggestion, “suggested, 0.83”, says how sure the program is of the stance, between 0 and
          1. It says nothing on who is right, and nothing on how good an outlet is.
        </Prose>
        <Prose>
          A suggestion is shown only above a threshold. It is highest for contradictions: a wrong one costs you more
          than a missing one. Below it the program keeps silent. So “not mentioned here” means that nothing was found in
          that article, not that nothing is there. A claim gets one link to another article, two only where the match is
          sure.
        </Prose>
      </Section>
      <Section id="groups" title={TITLE.groups}>
        <Prose>
          Links are gathered into <b>points</b>: all claims of the story that say something on one thing, with both
          sides where they contradict. One link is not enough to draw a claim in: it has to fit the others, so that a
          chain of half-matches does not join two different points. You can put points together and take them apart.
        </Prose>
        <Prose>
          Four outlets that print one agency’s text are one <b>origin</b>, not four. On each point Crossread counts how
          many origins stand behind it, and says why two reports count as one: both carry one agency’s text, one credits
          the other, much of the text or of this passage is the same, they quote the same words, or the same named
          speaker tells it. That two quote “officials” is told, but does not join them. You can join and separate
          origins.
        </Prose>
        <Prose>
          The count rests on what the texts show. An agency’s text that is rewritten, and carried without credit, counts
          as an origin of its own; two outlets that each heard the police themselves count as one.
        </Prose>
      </Section>
      <Section id="figures" title={TITLE.figures}>
        <Prose>
          <b>Precision</b>: of all pairs that the program calls a contradiction, the share that are one. <b>Recall</b>:
          of all contradictions there are, the share that it finds. 1 would be all of them. The figures are measured on
          texts that other people read and labelled, and are kept with the program.
        </Prose>
        <Measured figures={FIGURES} />
      </Section>
      <Section id="weaknesses" title={TITLE.weaknesses}>
        <WordList
          words={[
            'It reads English. Articles in other languages can be read, marked and linked by hand, but it finds little in them.',
            'Most contradictions are not shown: those that lie in paraphrase, in a cause, or need knowledge of the world.',
            'Irony, pictures, charts and arguments over several sentences are beyond it.',
            '“They said” is seldom resolved. Where an outlet reports an inquiry, the outlet counts as the speaker.',
            'Posts and headlines that a page glues into a paragraph are read as part of it.',
            'Without a publication date, “Friday” stays a Friday, and a later count cannot be told from a conflict.',
          ]}
        />
      </Section>
      <Section id="never" title={TITLE.never}>
        <WordList
          words={[
            'It never says who is right, and gives no score for truth and none for an outlet.',
            'It never confirms a contradiction: only a person does.',
            'It never overwrites what a person decided, and never does anything that cannot be undone.',
            'It never shows a quote that is not in the text.',
            'It never sends a text to anybody.',
          ]}
        />
      </Section>
      <Section id="anew" title={TITLE.anew}>
        <Prose>
          Every finding keeps the number of the engine that made it. When an update brings a newer engine, a story says
          so and offers to look again. The claims and links that nobody touched are then found anew. What people judged,
          tagged, noted, marked or put away stays as it is, and a list shows what changed: also where the newer engine
          would now say otherwise than you did.
        </Prose>
      </Section>
    </Shell>
  )
}

/** What the last comparison found of the learned judge; before the first one, whether it was measured. */
function toLearnedState(setting: string | null): LearnedState {
  if (setting === 'ok') return 'runs'
  if (!listEngines(FIGURES).includes('learned')) return 'none'
  return setting === null ? 'runs' : 'cannot-run'
}
