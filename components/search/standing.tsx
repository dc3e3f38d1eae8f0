import Link from 'next/link'
import { useTranslations } from '#i18n'
import type { ClaimPlace } from '@/lib/core/search/hits'

/** Outlet and article of a claim. */
export function Standing({ articleId, title, outlet }: ClaimPlace) {
  const t = useTranslations('common')
  return (
    <p className="flex flex-wrap gap-x-2 text-xs text-soft">
      <bdi className="font-semibold tracking-wide uppercase">{outlet || t('noOutlet')}</bdi>
      <Link href={`/articles/${articleId}`} className="link">
        <bdi>{title || t('untitled')}</bdi>
      </Link>
    </p>
  )
}
