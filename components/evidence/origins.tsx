'use client'
import { useTranslations } from '#i18n'
import type { ArticleEvidence } from '@/lib/core/compare/corroboration'
import type { OriginCount } from '@/lib/core/origins/count-origins'
import { useWorkspace } from '../compare/workspace-context'
import { countBehind, describeCount } from '../origins/describe-count'
import { OriginPairItem } from './origin-pair'

/** Pairs shown before the rest is folded away. */
const SHOWN = 6

interface Props {
  count: OriginCount<number>
  /** The article of the selected claim. */
  own: number
  evidence: readonly ArticleEvidence[]
}

/** How many independent origins stand behind a claim and against it, why, and the means to say otherwise. */
export function Origins({ count, own, evidence }: Props) {
  const { names } = useWorkspace()
  const t = useTranslations('evidence')
  if (count.pairs.length === 0) return null
  const rest = count.pairs.slice(SHOWN)
  return (
    <section aria-labelledby="origins-heading" className="card text-xs">
      <h3 id="origins-heading" className="text-sm font-semibold">
        {t('originCard.heading')}
      </h3>
      <p className="mt-0.5 text-soft">
        <Sides count={count} own={own} evidence={evidence} />
      </p>
      <ul className="mt-2 flex flex-col gap-2.5">
        {count.pairs.slice(0, SHOWN).map((pair) => (
          <OriginPairItem key={`${pair.a.articleId} ${pair.b.articleId}`} pair={pair} names={names} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details className="mt-2">
          <summary className="w-fit text-soft hover:text-ink">{t('originCard.more', { count: rest.length })}</summary>
          <ul className="mt-2 flex flex-col gap-2.5">
            {rest.map((pair) => (
              <OriginPairItem key={`${pair.a.articleId} ${pair.b.articleId}`} pair={pair} names={names} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** "3 outlets, 2 origins speak of this", with how many for it and against it where there are two sides. */
function Sides({ count, own, evidence }: Props) {
  const t = useTranslations('evidence')
  const words = describeCount(count, useTranslations('origins'))
  const of = (stance: ArticleEvidence['stance']) =>
    evidence.filter((entry) => entry.stance === stance).map((entry) => entry.article.id)
  const against = of('contradicts')
  if (against.length === 0) return t('originCard.speak', { count: words })
  return t('originCard.sides', {
    count: words,
    behind: countBehind(count, [own, ...of('agrees')]),
    against: countBehind(count, against),
  })
}
