import { Fragment } from 'react'
import { useTranslations } from '#i18n'
import type { TableCell, TableEntry, TableRow } from '@/lib/core/compare/claim-table'
import type { ReadingIndex } from '@/lib/core/compare/reading-index'
import { isUnjudged, otherEnd } from '@/lib/core/compare/reading-index'
import type { ReadLink } from '@/lib/core/reading'
import { toClaimAddress } from './claim-address'
import { EntryStance, type Pair } from './entry-stance'

interface Props {
  cell: TableCell
  row: TableRow
  storyId: number
  index: ReadingIndex
  name: string
  /** Whether all claims are shown, not only the first. */
  open: boolean
}

/** An article's own words on the point of a row, each a link to the columns; the first says most, the others are folded. */
export function ClaimCell({ cell, row, storyId, index, name, open }: Props) {
  const t = useTranslations('table')
  const [first, ...more] = cell.entries
  if (!first) {
    return (
      <td className="is-silent" data-article={name}>
        <span>{t('silent')}</span>
      </td>
    )
  }
  const draw = (entry: TableEntry) => (
    <Entry
      key={entry.claim.id}
      entry={entry}
      lead={row.lead.id}
      href={toClaimAddress(storyId, entry.claim, row)}
      language={cell.article.language}
      index={index}
    />
  )
  return (
    <td data-article={name}>
      {draw(first)}
      {more.length > 0 && (
        <details open={open}>
          <summary>{t('more', { count: more.length })}</summary>
          {more.map(draw)}
        </details>
      )}
    </td>
  )
}

interface EntryProps {
  entry: TableEntry
  lead: number
  href: string
  language: string | null
  index: ReadingIndex
}

function Entry({ entry: { claim, links }, lead, href, language, index }: EntryProps) {
  const t = useTranslations('table')
  const tags = [...claim.tags, ...links.flatMap((link) => link.tags)]
  return (
    <div className="entry">
      <a href={href} lang={language ?? undefined} dir="auto">
        {claim.exact}
      </a>
      <p>
        {claim.id === lead && t('compared')}
        {links.map((link) => (
          <Fragment key={link.id}>
            <EntryStance pair={toPair(link)} />
            <FarLink other={otherEnd(link, claim.id)} lead={lead} index={index} />
          </Fragment>
        ))}
        {tags.map((tag) => (
          <bdi key={tag} className="tag">
            {tag}
          </bdi>
        ))}
      </p>
    </div>
  )
}

// Where the stance is not to the row's own claim but to another one in it.
function FarLink({ other, lead, index }: { other: number; lead: number; index: ReadingIndex }) {
  const t = useTranslations('table')
  const article = other === lead ? undefined : index.articles.get(index.claims.get(other)?.articleId ?? 0)
  if (!article) return null
  return <span>{t.rich('with', { article: article.outlet || article.title, b: (chunks) => <bdi>{chunks}</bdi> })}</span>
}

/** What the browser needs to know of a link. */
export function toPair(link: ReadLink): Pair {
  const hint = link.subtype ?? link.suggested?.subtype ?? null
  return { id: link.id, stance: link.stance, subtype: link.subtype, hint, unjudged: isUnjudged(link) }
}
