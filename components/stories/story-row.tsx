import Link from 'next/link'
import { type Mark, StanceCount } from '@/components/stance'
import { Badge } from '@/components/ui/badge'
import type { FormAction } from '@/components/ui/form-action'
import { Moment } from '@/components/ui/moment'
import type { StorySummary } from '@/lib/core/reading'
import { StoryTools } from './story-tools'

const COUNTED = ['contradicts', 'unjudged', 'agrees', 'scope'] as const satisfies readonly Mark[]

export function StoryRow({ story, rename, remove }: { story: StorySummary; rename: FormAction; remove: FormAction }) {
  const { id, title, sample, articles, counts, createdAt } = story
  const outlets = [...new Set(articles.map(({ outlet }) => outlet).filter(Boolean))]
  const counted = COUNTED.filter((mark) => counts[mark] > 0)
  return (
    <li className="relative py-6">
      <article aria-labelledby={`story-${id}`} className="pe-10">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs font-semibold tracking-wide text-soft uppercase">
          {sample && <Badge className="tracking-normal normal-case">Sample, retold by us</Badge>}
          <bdi>{outlets.join(' · ')}</bdi>
        </p>
        <h2 id={`story-${id}`} className="mt-1.5 font-serif text-[1.4375rem] leading-snug font-semibold tracking-tight">
          <Link
            href={`/stories/${id}`}
            className="no-underline hover:underline hover:decoration-1 hover:underline-offset-4"
          >
            <bdi>{title}</bdi>
          </Link>
        </h2>
        <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-[0.8125rem] text-soft">
          {counted.map((mark) => (
            <StanceCount key={mark} mark={mark} count={counts[mark]} />
          ))}
          <span>{describeArticles(articles.length)}</span>
          <span>
            begun <Moment at={createdAt} only="day" />
          </span>
        </p>
        {articles.length < 2 && (
          <p className="mt-2 text-[0.8125rem] text-soft">
            <Link className="link" href={`/import?story=${id}`}>
              Bring articles in
            </Link>{' '}
            to compare them: it takes two at least.
          </p>
        )}
      </article>
      {/* Remade after a rename, so that it closes. */}
      <StoryTools key={title} {...{ id, title, rename, remove }} />
    </li>
  )
}

function describeArticles(count: number): string {
  if (count === 0) return 'no articles yet'
  return count === 1 ? '1 article' : `${count} articles`
}
