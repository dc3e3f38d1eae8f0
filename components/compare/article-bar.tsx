'use client'
import { LOOKS } from '../stance'
import { useWorkspace } from './workspace-context'

/** On a screen with room for one article: which one, and what each of them has on the selected claim. */
export function ArticleBar() {
  const { columns, names, at, evidence, selected, hrefOf, go } = useWorkspace()
  if (columns.length < 2) return null
  return (
    <nav className="article-bar" aria-label={selected ? 'This claim in' : 'Articles'}>
      <span className="text-faint">{selected ? 'This claim in:' : 'Articles:'}</span>
      {columns.map((id) => {
        const stance = evidence.find((entry) => entry.article.id === id)?.stance
        const look = stance && stance !== 'silent' ? LOOKS[stance] : null
        return (
          <a
            key={id}
            href={hrefOf({ at: id })}
            aria-current={id === at ? 'true' : undefined}
            onClick={(event) => {
              event.preventDefault()
              go({ at: id }, 'replace')
            }}
          >
            {names.get(id)}
            {look && (
              <b className={look.text}>
                <span aria-hidden>{look.sign}</span>
                <span className="sr-only"> {look.word}</span>
              </b>
            )}
            {stance === 'silent' && (
              <span className="text-faint">
                <span aria-hidden>–</span>
                <span className="sr-only"> silent</span>
              </span>
            )}
          </a>
        )
      })}
    </nav>
  )
}
