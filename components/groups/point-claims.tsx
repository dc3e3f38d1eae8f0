import { useTranslations } from '#i18n'
import type { Point } from '@/lib/core/compare/list-points'

/** Claims shown of a point before the rest is only counted. */
const MOST = 3

/** The words of a point, article by article. */
export function PointClaims({ point, names }: { point: Point; names: ReadonlyMap<number, string> }) {
  const t = useTranslations('groups')
  return (
    <div>
      {point.slice(0, MOST).map((claim) => (
        <blockquote key={claim.id} className="mb-2 border-s-2 border-line ps-3">
          <p className="text-xs font-semibold text-soft">{names.get(claim.articleId)}</p>
          <p className="line-clamp-3 font-serif text-[0.9375rem] wrap-anywhere" dir="auto">
            {claim.exact}
          </p>
        </blockquote>
      ))}
      {point.length > MOST && <p className="text-xs text-soft">{t('andMore', { count: point.length - MOST })}</p>}
    </div>
  )
}
