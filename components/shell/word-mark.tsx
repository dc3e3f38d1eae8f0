import Link from 'next/link'

/** The name, which leads home. */
export function WordMark() {
  return (
    <Link
      href="/"
      className="font-serif text-[1.1875rem] leading-none font-semibold tracking-tight text-ink no-underline"
    >
      Crossread
    </Link>
  )
}
