import type { ReactNode } from 'react'

export function Prose({ children }: { children: ReactNode }) {
  return <p className="max-w-prose leading-relaxed">{children}</p>
}

export function WordList({ words }: { words: readonly string[] }) {
  return (
    <ul className="flex max-w-prose list-disc flex-col gap-1.5 ps-5 leading-relaxed marker:text-soft">
      {words.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
