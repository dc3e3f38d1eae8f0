import { useTranslations } from '#i18n'

/** Whether the learned judge reads along: `none` where this copy of the program has none. */
export type LearnedState = 'runs' | 'cannot-run' | 'none'

const COMPARED = { runs: 'comparedAndRead', 'cannot-run': 'comparedOnly', none: 'compared' } as const

/** What happens to a text, step by step. */
export function Steps({ learned }: { learned: LearnedState }) {
  const t = useTranslations('how')
  const steps = ['kept', 'cut', 'speakers', 'facets', 'match', COMPARED[learned], 'stance', 'decide'] as const
  return (
    <ol className="flex max-w-prose list-decimal flex-col gap-2.5 ps-5 leading-relaxed marker:text-soft">
      {steps.map((step) => (
        <li key={step}>{t.rich(`steps.${step}`, { b: (chunks) => <b className="font-semibold">{chunks}</b> })}</li>
      ))}
    </ol>
  )
}
