import { useTranslations } from '#i18n'
import type { SidesSummary } from '@/lib/core/compare/describe-sides'

/** Who stands against whom, in their own words: "2 say “four dead” · 1 says “nine dead”". */
export function SidesLine({ sides, className = '' }: { sides: SidesSummary; className?: string }) {
  const t = useTranslations('groups')
  return (
    <span className={`block ${className}`}>
      {sides.sides.map(({ words, articles }, at) => (
        <span key={at} className="me-1 inline-block">
          {t.rich('says', { count: articles, words, b: (chunks) => <bdi>{chunks}</bdi> })}{' '}
          {(at < sides.sides.length - 1 || sides.elsewhere > 0) && <span className="text-faint">· </span>}
        </span>
      ))}
      {sides.elsewhere > 0 && (
        <span className="font-normal text-soft">{t('elsewhere', { count: sides.elsewhere })} </span>
      )}
      {sides.update && <span className="font-normal text-soft">{t('update')}</span>}
    </span>
  )
}
