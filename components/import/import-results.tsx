import { Check, Copy, Minus } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from '#i18n'
import { bdi } from '@/components/ui/bdi'
import { LinkButton } from '@/components/ui/button'
import type { ReadImport, ReadImportItem } from '@/lib/core/reading'
import { FailedItems } from './failed-items'

const OUTCOMES = {
  done: { Icon: Check, look: 'text-agree' },
  duplicate: { Icon: Copy, look: 'text-open' },
  skipped: { Icon: Minus, look: 'text-faint' },
} as const

function isOutcome(state: ReadImportItem['state']): state is keyof typeof OUTCOMES {
  return state in OUTCOMES
}

/** What became of each text, and the way to the story. */
export function ImportResults({ found }: { found: ReadImport }) {
  const t = useTranslations('imports')
  const common = useTranslations('common')
  const { items, story } = found
  return (
    <>
      <FailedItems items={items.filter(({ state }) => state === 'failed')} />
      <ul className="divide-y divide-line border-y border-line empty:hidden">
        {items.map((item) => isOutcome(item.state) && <Outcome key={item.id} item={item} outcome={item.state} />)}
      </ul>
      <div className="mt-6 flex flex-wrap gap-2">
        {story ? (
          <LinkButton variant="primary" href={`/stories/${story.id}`}>
            {common('compare')}
          </LinkButton>
        ) : (
          <LinkButton variant="primary" href="/articles">
            {t('toLibrary')}
          </LinkButton>
        )}
        <LinkButton href={`/import?story=${story?.id ?? ''}`}>{t('bringMore')}</LinkButton>
      </div>
      {story && <p className="mt-4 text-soft">{t.rich('inStory', { title: story.title, bdi })}</p>}
    </>
  )
}

function Outcome({ item, outcome }: { item: ReadImportItem; outcome: keyof typeof OUTCOMES }) {
  const t = useTranslations('imports')
  const { Icon, look } = OUTCOMES[outcome]
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
        <p dir="auto" className="own-line truncate text-xs text-faint">
          {item.name}
        </p>
      </div>
      <span className="text-[0.8125rem] text-soft">{t(`outcomes.${outcome}`)}</span>
    </li>
  )
}
