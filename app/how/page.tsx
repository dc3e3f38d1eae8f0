import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import kept from '@/bench/figures.json'
import { listEngines, parseFigures } from '@/components/how/figures'
import { Measured } from '@/components/how/measured'
import { Reasons } from '@/components/how/reasons'
import { Section } from '@/components/how/section'
import { Stances } from '@/components/how/stances'
import { type LearnedState, Steps } from '@/components/how/steps'
import { PageHeader } from '@/components/shell/page-header'
import { getTranslations } from '@/i18n/server'
import { getSetting } from '@/lib/data/settings'
import { Shell } from '../shell'
import { Prose, WordList } from './prose'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('how')
  return { title: t('title') }
}

const PARTS = ['steps', 'stances', 'reasons', 'confidence', 'groups', 'figures', 'weaknesses', 'never', 'anew'] as const
type Part = (typeof PARTS)[number]

const FIGURES = parseFigures(kept)
const b = (chunks: ReactNode) => <b>{chunks}</b>

const WEAKNESSES = ['english', 'paraphrase', 'irony', 'pronouns', 'glued', 'undated'] as const
const NEVER = ['right', 'confirms', 'overwrites', 'quotes', 'sends'] as const

export default async function HowPage() {
  const t = await getTranslations('how')
  const learned = toLearnedState(await getSetting('learned-judge'))
  const parts: Readonly<Record<Part, ReactNode>> = {
    steps: <Steps learned={learned} />,
    stances: <Stances />,
    reasons: (
      <>
        <Prose>{t('reasonsAbout')}</Prose>
        <Reasons learned={learned !== 'none'} />
      </>
    ),
    confidence: (['number', 'threshold'] as const).map((key) => <Prose key={key}>{t(`confidence.${key}`)}</Prose>),
    groups: (['points', 'origins', 'limits'] as const).map((key) => (
      <Prose key={key}>{t.rich(`groups.${key}`, { b })}</Prose>
    )),
    figures: (
      <>
        <Prose>{t.rich('figures.about', { b })}</Prose>
        <Measured figures={FIGURES} />
      </>
    ),
    weaknesses: <WordList words={WEAKNESSES.map((key) => t(`weaknesses.${key}`))} />,
    never: <WordList words={NEVER.map((key) => t(`never.${key}`))} />,
    anew: <Prose>{t('anew')}</Prose>,
  }
  return (
    <Shell>
      <PageHeader title={t('title')}>{t('about')}</PageHeader>
      <nav aria-label={t('onThisPage')}>
        <ul className="gap-x-8 text-[0.8125rem] sm:columns-2">
          {PARTS.map((part) => (
            <li key={part}>
              <a href={`#${part}`} className="link inline-block py-1">
                {t(`parts.${part}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {PARTS.map((part) => (
        <Section key={part} id={part} title={t(`parts.${part}`)}>
          {parts[part]}
        </Section>
      ))}
    </Shell>
  )
}

/** What the last comparison found of the learned judge; before the first one, whether it was measured. */
function toLearnedState(setting: string | null): LearnedState {
  if (setting === 'ok') return 'runs'
  if (!listEngines(FIGURES).includes('learned')) return 'none'
  return setting === null ? 'runs' : 'cannot-run'
}
