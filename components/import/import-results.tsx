import { Check, Copy, Minus } from 'lucide-react'
import Link from 'next/link'
import { LinkButton } from '@/components/ui/button'
import type { ImportProblem, ReadImport, ReadImportItem } from '@/lib/core/reading'
import { FailedItems } from './failed-items'

const OUTCOMES = {
  done: { word: 'saved', Icon: Check, look: 'text-agree' },
  duplicate: { word: 'was here already', Icon: Copy, look: 'text-open' },
  skipped: { word: 'left out', Icon: Minus, look: 'text-faint' },
} as const

function isOutcome(state: ReadImportItem['state']): state is keyof typeof OUTCOMES {
  return state in OUTCOMES
}

interface Props {
  found: ReadImport
  problemWords: (problem: ImportProblem | null) => string
}

/** What became of each text, and the way to the story. */
export function ImportResults({ found, problemWords }: Props) {
  const { items, story } = found
  return (
    <>
      <FailedItems items={items.filter(({ state }) => state === 'failed')} problemWords={problemWords} />
      <ul className="divide-y divide-line border-y border-line empty:hidden">
        {items.map((item) => isOutcome(item.state) && <Outcome key={item.id} item={item} {...OUTCOMES[item.state]} />)}
      </ul>
      <div className="mt-6 flex flex-wrap gap-2">
        {story ? (
          <LinkButton variant="primary" href={`/stories/${story.id}`}>
            Compare
          </LinkButton>
        ) : (
          <LinkButton variant="primary" href="/articles">
            To the library
          </LinkButton>
        )}
        <LinkButton href={`/import?story=${story?.id ?? ''}`}>Bring more in</LinkButton>
      </div>
      {story && (
        <p className="mt-4 text-soft">
          They are in the story “<bdi>{story.title}</bdi>”, which is compared in the background.
        </p>
      )}
    </>
  )
}

function Outcome({ item, word, Icon, look }: { item: ReadImportItem } & (typeof OUTCOMES)[keyof typeof OUTCOMES]) {
  const title = item.metadata?.title || item.name
  return (
    <li className="flex items-baseline gap-3 py-3">
      <Icon size={15} aria-hidden className={`shrink-0 translate-y-0.5 ${look}`} />
      <div className="min-w-0 flex-1">
        {item.articleId && item.state !== 'skipped' ? (
          <Link href={`/articles/${item.articleId}`} className="font-serif text-base no-underline hover:underline">
            <bdi>{title}</bdi>
          </Link>
        ) : (
          <bdi className="font-serif text-base text-soft">{title}</bdi>
        )}
        <p className="truncate text-xs text-faint">
          <bdi>{item.name}</bdi>
        </p>
      </div>
      <span className="text-[0.8125rem] text-soft">{word}</span>
    </li>
  )
}
