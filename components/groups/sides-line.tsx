import type { SidesSummary } from '@/lib/core/compare/describe-sides'

/** Who stands against whom, in their own words: "2 say “four dead” · 1 says “nine dead”". */
export function SidesLine({ sides, className = '' }: { sides: SidesSummary; className?: string }) {
  return (
    <span className={`block ${className}`}>
      {sides.sides.map(({ words, articles }, at) => (
        <span key={at} className="me-1 inline-block">
          {at > 0 && <span className="text-faint">· </span>}
          {articles} {articles === 1 ? 'says' : 'say'} <bdi>“{words}”</bdi>{' '}
        </span>
      ))}
      {sides.elsewhere > 0 && <span className="font-normal text-soft">· {sides.elsewhere} on no side </span>}
      {sides.update && <span className="font-normal text-soft">(an update, no conflict)</span>}
    </span>
  )
}
