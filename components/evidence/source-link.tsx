import { ExternalLink } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslations } from '#i18n'
import { toFragmentAddress, toPassageFragment } from '@/lib/core/annotate/text-fragment'
import type { ReadArticle } from '@/lib/core/reading'
import type { Span } from '@/lib/core/vocabulary'

/** Leads to the passage where it was published; where that is not known, to the article as it is kept here. */
export function SourceLink({ article, passage }: { article: ReadArticle; passage: Span }) {
  const t = useTranslations('evidence')
  const { id, text, url } = article
  const fragment = useMemo(() => toPassageFragment(text, passage), [text, passage])
  const source = toFragmentAddress(url, fragment)
  return (
    <a
      href={source ?? `/articles/${id}${fragment}`}
      target="_blank"
      rel="noopener noreferrer"
      className="text-soft underline underline-offset-2 hover:text-ink"
    >
      {source ? t('open.source') : t('open.stored')}
      <ExternalLink size={11} aria-hidden className="ms-1 inline-block rtl:-scale-x-100" />
      <span className="sr-only"> {t('open.newTab')}</span>
    </a>
  )
}
