import type { ReactNode } from 'react'
import { useLanguage, useTranslations } from '#i18n'
import { describeCredit } from '@/components/origins/describe-origin'
import { Moment, PublishedTime } from '@/components/ui/moment'
import { findCredits } from '@/lib/core/origins/find-credits'
import type { ReadArticle } from '@/lib/core/reading'

function Fact({ word, children }: { word: string; children: ReactNode }) {
  return (
    <div className="flex gap-1.5">
      <dt className="text-faint">{word}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  )
}

/** What is known of an article besides its text. Only http addresses become links: another scheme could be a script. */
export function ArticleFacts({ article }: { article: ReadArticle }) {
  const t = useTranslations('articles')
  const common = useTranslations('common')
  const origins = useTranslations('origins')
  const languages = new Intl.DisplayNames(useLanguage(), { type: 'language' })
  const { authors, publishedAt, url, language, words, addedAt } = article
  const credit = findCredits(article.text, article.outlet)[0]
  return (
    <dl className="my-5 flex flex-wrap gap-x-5 gap-y-1 border-y border-line py-3 text-[0.8125rem] text-soft">
      {authors.length > 0 && (
        <Fact word={t('facts.by')}>
          <bdi>{authors.join(', ')}</bdi>
        </Fact>
      )}
      {publishedAt && (
        <Fact word={t('facts.published')}>
          <PublishedTime at={publishedAt} />
        </Fact>
      )}
      {credit && (
        <Fact word={t('facts.origin')}>
          <bdi>{describeCredit(credit, origins)}</bdi>
        </Fact>
      )}
      {language && <Fact word={t('facts.language')}>{languages.of(language)}</Fact>}
      <Fact word={t('facts.length')}>{common('words', { count: words })}</Fact>
      <Fact word={t('facts.added')}>
        <Moment at={addedAt} />
      </Fact>
      {url && (
        <Fact word={t('facts.address')}>
          {/^https?:\/\//i.test(url) ? (
            <a href={url} rel="noreferrer external" className="link" dir="ltr">
              {url}
            </a>
          ) : (
            <span dir="ltr">{url}</span>
          )}
        </Fact>
      )}
    </dl>
  )
}
