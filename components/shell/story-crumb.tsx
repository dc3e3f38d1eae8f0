import Link from 'next/link'

/** The way back to a story, above the title of a page that belongs to it. */
export function StoryCrumb({ id, title }: { id: number; title: string }) {
  return (
    <>
      <Link href="/" className="link">
        Stories
      </Link>
      <span aria-hidden> / </span>
      <Link href={`/stories/${id}`} className="link">
        <bdi>{title}</bdi>
      </Link>
    </>
  )
}
