import Link from 'next/link'
import { useTranslations } from '#i18n'
import { formatSearch } from './search-address'

interface Props {
  query: string
  /** The parts of the question, each with how much it finds alone; empty where there is one part only. */
  parts: readonly { readonly words: string; readonly count: number }[]
}

/** The way on where nothing was found. */
export function WhatToTry({ query, parts }: Props) {
  const t = useTranslations('search')
  const bare = query.replace(/["“”„‟«»＂]/g, ' ').trim()
  return (
    <section aria-labelledby="what-to-try" className="mb-10 max-w-2xl">
      <h2 id="what-to-try" className="font-serif text-lg font-semibold">
        {t('try.title')}
      </h2>
      <ul className="mt-2 list-disc space-y-1.5 ps-5 text-base text-soft">
        {parts.length > 0 && (
          <li>
            {t('try.words')}{' '}
            {parts.map(({ words, count }) => (
              <span key={words} className="me-3 inline-block">
                {t.rich('try.word', {
                  word: words,
                  count,
                  q: (chunks) => (
                    <Link href={formatSearch({ query: words })} className="link">
                      <bdi>{chunks}</bdi>
                    </Link>
                  ),
                })}
              </span>
            ))}
          </li>
        )}
        {bare !== '' && bare !== query.trim() && (
          <li>
            {t.rich('try.withoutQuotes', {
              a: (chunks) => (
                <Link href={formatSearch({ query: bare })} className="link">
                  {chunks}
                </Link>
              ),
            })}
          </li>
        )}
        <li>{t.rich('try.shorter', { c: (chunks) => <kbd className="font-mono text-[0.9em]">{chunks}</kbd> })}</li>
        <li>{t('try.deleted')}</li>
      </ul>
    </section>
  )
}
