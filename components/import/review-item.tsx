import Link from 'next/link'
import { useTranslations } from '#i18n'
import { Badge } from '@/components/ui/badge'
import { CheckField, TextField } from '@/components/ui/field'
import type { ReadImportItem } from '@/lib/core/reading'
import { toFields } from './published-fields'

function Known({ articleId }: { articleId: number | null }) {
  const t = useTranslations('imports')
  return (
    <p className="text-soft">
      <Badge tone="open">{t('review.known')}</Badge>{' '}
      {t.rich('review.knownHint', {
        link: (chunks) => (
          <Link href={`/articles/${articleId}`} className="link">
            {chunks}
          </Link>
        ),
      })}
    </p>
  )
}

/** One text that was read: what it says of itself, to be corrected, and how it begins. */
export function ReviewItem({ item }: { item: ReadImportItem }) {
  const t = useTranslations('imports')
  const common = useTranslations('common')
  const { id, name, metadata, excerpt, words } = item
  const published = toFields(metadata?.publishedAt ?? null)
  const field = (part: string) => ({ name: `${part}-${id}`, autoComplete: 'off' })
  return (
    <li className="rounded-xl border border-line bg-card p-5">
      <fieldset className="flex flex-col gap-4">
        <legend className="sr-only">{name}</legend>
        <input type="hidden" name="item" value={id} />
        <input type="hidden" name={`was-${id}`} value={metadata?.publishedAt ?? ''} />
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
          <CheckField
            name={`include-${id}`}
            defaultChecked
            label={<bdi className="font-medium wrap-anywhere">{name}</bdi>}
          />
          <span className="text-[0.8125rem] text-soft">{common('words', { count: words })}</span>
        </div>
        <blockquote
          dir="auto"
          className="line-clamp-3 border-s-2 border-line ps-4 font-serif text-[0.9375rem] leading-relaxed text-soft"
        >
          {excerpt}
        </blockquote>
        {item.state === 'duplicate' ? (
          <Known articleId={item.articleId} />
        ) : (
          <div className="grid gap-x-4 gap-y-3 sm:grid-cols-6">
            <TextField
              label={t('fields.title')}
              dir="auto"
              {...field('title')}
              defaultValue={metadata?.title}
              className="sm:col-span-6"
            />
            <TextField
              label={t('fields.outlet')}
              dir="auto"
              {...field('outlet')}
              defaultValue={metadata?.outlet}
              className="sm:col-span-3"
            />
            <TextField
              label={t('fields.authors')}
              dir="auto"
              {...field('authors')}
              defaultValue={metadata?.authors.join(', ')}
              className="sm:col-span-3"
            />
            <TextField
              label={t('fields.date')}
              type="date"
              {...field('date')}
              defaultValue={published.date}
              className="sm:col-span-2"
            />
            <TextField label={t('fields.time')} type="time" {...field('time')} defaultValue={published.time} />
            <TextField
              label={t('fields.address')}
              dir="ltr"
              {...field('url')}
              defaultValue={metadata?.url ?? ''}
              className="sm:col-span-3"
            />
          </div>
        )}
      </fieldset>
    </li>
  )
}
