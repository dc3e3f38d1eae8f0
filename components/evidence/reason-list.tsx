import type { Reason, Stance } from '@/lib/core/vocabulary'
import type { ReadLink } from '@/lib/core/reading'

/** Why the engine linked two passages: first what speaks for the stance, then the rest. */
export function ReasonList({ reasons, stance }: { reasons: ReadLink['reasons']; stance: Stance }) {
  if (reasons.length === 0) return null
  const ordered = [
    ...reasons.filter((reason) => reason.for === stance),
    ...reasons.filter((reason) => reason.for !== stance),
  ]
  return (
    <ul className="reasons" aria-label="Reasons">
      {ordered.map((reason, at) => (
        <li key={at} className={reason.for === stance ? 'font-semibold text-ink' : undefined}>
          <ReasonText {...reason} />
        </li>
      ))}
    </ul>
  )
}

function ReasonText({ text }: Reason) {
  return <bdi>{text}</bdi>
}
