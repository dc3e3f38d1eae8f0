import { Progress } from '@/components/ui/progress'
import { RefreshWhile } from '@/components/ui/refresh-while'
import type { WorkProgress } from '@/lib/core/reading'

/** How far the engine is. `open`: it was asked to look again and has not finished. */
export function UnderWay({ work, open }: { work: WorkProgress | null; open: boolean }) {
  if (!work) return null
  if (work.state === 'failed') {
    return (
      <p role="alert" className="mb-6 max-w-prose text-contra">
        It stopped because of a fault of the program. What was found so far stands; “Look again” goes on from there.
      </p>
    )
  }
  return (
    <div className="mb-8">
      <Progress
        label={open ? 'Finding claims anew and comparing them' : 'Finding claims and comparing them'}
        done={work.done}
        total={work.total}
        className="max-w-md"
      />
      <RefreshWhile active />
    </div>
  )
}
