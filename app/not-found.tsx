import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/page-header'
import { LinkButton } from '@/components/ui/button'
import { Shell } from './shell'

export const metadata: Metadata = { title: 'Not here' }

export default function NotFound() {
  return (
    <Shell>
      <PageHeader title="There is nothing at this address" actions={<LinkButton href="/">To the stories</LinkButton>}>
        It may have been deleted, or the address may be mistyped. A deleted story can be restored at the foot of the
        list of stories.
      </PageHeader>
    </Shell>
  )
}
