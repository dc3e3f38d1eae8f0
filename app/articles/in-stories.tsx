import Link from 'next/link'

/** The stories that an article is compared in. */
export function InStories({ stories }: { stories: readonly { id: number; title: string }[] }) {
  if (stories.length === 0) return <p className="mt-1 text-[0.8125rem] text-faint">In no story</p>
  return (
    <p className="mt-1 text-[0.8125rem] text-soft">
      In{' '}
      {stories.map(({ id, title }, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <Link href={`/stories/${id}`} className="link">
            <bdi>{title}</bdi>
          </Link>
        </span>
      ))}
    </p>
  )
}
