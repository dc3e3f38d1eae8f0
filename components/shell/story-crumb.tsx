import Link from 'next/link'
import { useTranslations } from '#i18n'

/** The way back to a story, above the title of a page that belongs to it. */
export function StoryCrumb({ id, title }: { id: number; title: string }) {
  const t = useTranslations('shell')
  return (
    <>
      <Link href="/" className="link">
        {t('stories')}
      </Link>
      <span aria-hidden> / </span>
      <Link href={`/stories/${id}`} className="link">
        <bdi>{title}</bdi>
      </Link>
    </>
  )
}
