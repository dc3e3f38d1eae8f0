'use client'
import { PageHeader } from '@/components/shell/page-header'
import { WordMark } from '@/components/shell/word-mark'
import { Button, LinkButton } from '@/components/ui/button'

export default function ErrorPage({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <>
      <header className="border-b border-line bg-card px-6 py-4">
        <WordMark />
      </header>
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-3xl px-6 py-16 outline-none">
        <title>Something went wrong · Crossread</title>
        <PageHeader
          title="Something went wrong"
          actions={
            <>
              <Button variant="primary" onClick={retry}>
                Try again
              </Button>
              <LinkButton href="/">To the stories</LinkButton>
            </>
          }
        >
          This is a fault of the program, not of yours. Nothing that was saved is lost.
          {error.digest && <> In the program’s log it has the number {error.digest}.</>}
        </PageHeader>
      </main>
    </>
  )
}
