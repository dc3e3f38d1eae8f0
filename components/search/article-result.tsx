import Link from 'next/link'
import { useTranslations } from '#i18n'
import { toTextFragment } from '@/lib/core/annotate/text-fragment'
import type { Excerpt } from '@/lib/core/search/excerpts'
import type { ArticleHit } from '@/lib/core/search/hits'
import { PublishedTime } from '../ui/moment'
import { InStories } from './in-stories'
import { Marked } from './marked'

/** An article with the places that say what was asked for; each leads to that place. */
export function ArticleResult({ hit }: { hit: ArticleHit }) {
  const { id, title, outlet, publishedAt, language, text, stories } = hit
  const t = useTranslations('common')
  const address = `/articles/${id}`
  return (
    <>
      <p className="flex flex-wrap gap-x-2 text-xs text-soft">
        <bdi className="font-semibold tracking-wide uppercase">
          {outlet.pieces.length > 0 ? <Marked excerpt={outlet} /> : t('noOutlet')}
        </bdi>
        {publishedAt && <PublishedTime at={publishedAt} />}
      </p>
      <h3 dir="auto" lang={language ?? undefined} className="mt-0.5 font-serif text-lg leading-snug font-semibold">
        <Link href={address} className="no-underline hover:underline">
          {title.pieces.length > 0 ? <Marked excerpt={title} /> : t('untitled')}
        </Link>
      </h3>
      {text.map((excerpt) => (
        <p
          key={excerpt.start}
          dir="auto"
          lang={language ?? undefined}
          className="mt-1 font-serif text-base leading-relaxed"
        >
          {/* No client-side navigation: only the browser's own finds the place. */}
          <a href={`${address}${toTextFragment(findLine(excerpt))}`} className="no-underline hover:underline">
            <Marked excerpt={excerpt} />
          </a>
        </p>
      ))}
      <p className="mt-1.5 text-[0.8125rem] text-soft">
        <InStories stories={stories} />
      </p>
    </>
  )
}

/** The words of an excerpt's first paragraph with a mark in it, '' where nothing is marked: a browser looks within one paragraph. */
function findLine({ pieces }: Excerpt): string {
  const first = pieces.findIndex(({ marked }) => marked)
  if (first < 0) return ''
  const before = pieces
    .slice(0, first)
    .map(({ text }) => text)
    .join('')
  const rest = pieces
    .slice(first)
    .map(({ text }) => text)
    .join('')
  return `${before.split('\n').at(-1)}${rest.split('\n')[0]}`.trim()
}
