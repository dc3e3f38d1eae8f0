'use client'
import { useTranslations } from '#i18n'
import { type CSSProperties, Fragment, memo, useMemo } from 'react'
import type { ClaimMark } from '@/lib/core/compare/corroboration'
import type { Piece } from '@/lib/core/compare/marked-text'
import { describeRoles, parseRoles } from './claim-roles'
import { Passage } from './passage'
import { parseMarks } from './passage-marks'
import { useNow } from './workspace-now'

/** As many characters as a stretch has at least, save the last one: in the narrowest column a little more than it shows. */
const CHARACTERS = 1200

/** Some paragraphs of an article, in a row. */
interface StretchOfText {
  /** Which paragraph of the article the first one is. */
  readonly first: number
  readonly rows: readonly (readonly Piece[])[]
  /** The claims that have a piece or a badge in it. */
  readonly claims: ReadonlySet<number>
}

/** Puts paragraphs together into stretches. */
export function cutStretches(rows: readonly Piece[][]): StretchOfText[] {
  const stretches: { first: number; rows: Piece[][] }[] = []
  let room = 0
  for (const [at, row] of rows.entries()) {
    if (room <= 0) {
      stretches.push({ first: at, rows: [] })
      room = CHARACTERS
    }
    stretches.at(-1)!.rows.push(row)
    room -= lengthOf(row)
  }
  return stretches.map((stretch) => ({ ...stretch, claims: new Set(stretch.rows.flat().flatMap(claimsOf)) }))
}

function claimsOf({ claim, badges }: Piece): number[] {
  return claim === null ? [...badges] : [claim, ...badges]
}

interface Props {
  readonly rows: StretchOfText['rows']
  /** "12=contradicted/contradicts/1/2": how each claim of these paragraphs stands. */
  readonly marks: string
  readonly claims: StretchOfText['claims']
  /** What follows "?claim=12" in the address of a claim. */
  readonly rest: string
  readonly speak: (mark: ClaimMark) => string
  /** The paragraph of these after which "Not mentioned here" stands; null where it does not. */
  readonly silentAfter: number | null
  readonly silentId: string
}

/**
 * Some paragraphs with their claims. They are drawn again only when something in them changes; far from what is seen they are
 * not even laid out, and take the room that so many characters are likely to need. For each paragraph by itself a browser
 * would look a thousand times a frame whether it is in sight.
 */
export const Stretch = memo(function Stretch({ rows, marks, claims, rest, speak, silentAfter, silentId }: Props) {
  const t = useTranslations('columns')
  const roles = parseRoles(useNow((workspace) => describeRoles(workspace.roles, claims)))
  const mark = useMemo(() => parseMarks(marks), [marks])
  const room = { '--characters': rows.reduce((sum, row) => sum + lengthOf(row), 0), '--paragraphs': rows.length }
  return (
    <div className="stretch" style={room as CSSProperties}>
      {rows.map((row, at) => (
        <Fragment key={row[0]?.start ?? at}>
          <Passage pieces={row} marks={mark} roles={rolesIn(row, roles)} rest={rest} speak={speak} />
          {silentAfter === at && (
            <p className="silent" id={silentId} dir="auto">
              {t('silent')}
            </p>
          )}
        </Fragment>
      ))}
    </div>
  )
})

const NONE: ReadonlyMap<number, string> = new Map()

// The very same for each paragraph without one: it is not drawn again.
function rolesIn(row: readonly Piece[], roles: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  const here = row.flatMap(claimsOf).filter((id) => roles.has(id))
  return here.length === 0 ? NONE : new Map(here.map((id) => [id, roles.get(id)!]))
}

function lengthOf(row: readonly Piece[]): number {
  return (row.at(-1)?.end ?? 0) - (row[0]?.start ?? 0)
}
