'use client'
import { useTranslations } from '#i18n'
import type { ArticleEvidence } from '@/lib/core/compare/corroboration'
import type { OriginCount } from '@/lib/core/origins/count-origins'
import { useWorkspace } from '../compare/workspace-context'
import { countBehind, describeCount, many } from '../origins/describe-count'
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
  const origins = useTranslations('origins')
  if (count.pairs.length === 0) return null
  const rest = count.pairs.slice(SHOWN)
  return (
    <section aria-labelledby="origins-heading" className="card text-xs">
      <h3 id="origins-heading" className="text-sm font-semibold">
        Origins
      </h3>
      <p className="mt-0.5 text-soft">
        {describeCount(count, origins)} speak of this{describeSides(count, own, evidence)}
      </p>
      <ul className="mt-2 flex flex-col gap-2.5">
        {count.pairs.slice(0, SHOWN).map((pair) => (
          <OriginPairItem key={`${pair.a.articleId} ${pair.b.articleId}`} pair={pair} names={names} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details className="mt-2">
          <summary className="w-fit text-soft hover:text-ink">{many(rest.length, 'more pair')}</summary>
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

// ": 2 on this side, 1 against it", where there are two sides.
function describeSides(count: OriginCount<number>, own: number, evidence: readonly ArticleEvidence[]): string {
  const of = (stance: ArticleEvidence['stance']) =>
    evidence.filter((entry) => entry.stance === stance).map((entry) => entry.article.id)
  const against = of('contradicts')
  if (against.length === 0) return ''
  return `: ${many(countBehind(count, [own, ...of('agrees')]), 'origin')} for it, ${countBehind(count, against)} against it`
}
