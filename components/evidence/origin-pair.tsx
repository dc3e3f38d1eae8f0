'use client'
import { useTranslations } from '#i18n'
import type { OriginPair } from '@/lib/core/origins/count-origins'
import { useWorkspace } from '../compare/workspace-context'
import { WriteForm } from '../compare/write-form'
import { describePair } from '../origins/describe-pair'
import { Button } from '../ui/button'

interface Props {
  pair: OriginPair<number>
  names: ReadonlyMap<number, string>
}

/** Two articles, whether they count as one origin, why, and a button for the opposite. */
export function OriginPairItem({ pair, names }: Props) {
  const { actions } = useWorkspace()
  const t = useTranslations('evidence')
  const origins = useTranslations('origins')
  const [one, other] = [names.get(pair.a.articleId) ?? '', names.get(pair.b.articleId) ?? '']
  const deed = pair.together ? 'separate' : 'join'
  return (
    <li className="flex items-start justify-between gap-3">
      <div className="min-w-0">
        <p>
          {t.rich(pair.together ? 'originCard.together' : 'originCard.apart', {
            b: (words) => <b className="font-semibold">{words}</b>,
            one: () => <bdi>{one}</bdi>,
            other: () => <bdi>{other}</bdi>,
          })}
        </p>
        <p className="text-soft">
          <bdi>{describePair(pair, origins)}</bdi>
        </p>
        <Words pair={pair} a={one} b={other} />
      </div>
      <WriteForm
        action={actions.decideOrigins}
        fields={{ a: pair.a.id, b: pair.b.id, one: pair.together ? 0 : 1 }}
        className="contents"
      >
        <Button type="submit" size="small" aria-label={t(`originCard.${deed}These`, { one, other })}>
          {t(`originCard.${deed}`)}
        </Button>
      </WriteForm>
    </li>
  )
}

/** The words of both articles that the reasons rest on. */
function Words({ pair, a, b }: { pair: OriginPair<number>; a: string; b: string }) {
  const t = useTranslations('evidence')
  const all = pair.reasons.flatMap((reason) => [
    ...(reason.a ? [{ name: a, exact: reason.a.exact }] : []),
    ...(reason.b ? [{ name: b, exact: reason.b.exact }] : []),
  ])
  const quotes = all.filter(
    (quote, at) => all.findIndex(({ name, exact }) => name === quote.name && exact === quote.exact) === at,
  )
  if (quotes.length === 0) return null
  return (
    <details className="mt-0.5">
      <summary className="w-fit text-soft hover:text-ink">{t('originCard.words')}</summary>
      <ul className="mt-1 flex flex-col gap-1">
        {quotes.map(({ name, exact }, at) => (
          <li key={at}>
            {t.rich('originCard.quote', {
              name: () => <bdi className="text-soft">{name}</bdi>,
              exact,
              words: (said) => (
                <q className="no-marks" dir="auto">
                  {said}
                </q>
              ),
            })}
          </li>
        ))}
      </ul>
    </details>
  )
}
