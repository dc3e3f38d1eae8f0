import { useTranslations } from '#i18n'
import { countSilence } from '@/lib/core/compare/arrange-rows'
import { countReadOrigins } from '@/lib/core/compare/claim-origins'
import type { TableRow } from '@/lib/core/compare/claim-table'
import type { ReadingIndex } from '@/lib/core/compare/reading-index'
import { formatTableAddress, type TableAddress } from '@/lib/core/compare/table-address'
import type { StoryReading } from '@/lib/core/reading'
import type { Letters } from '../compare/keys/letters'
import type { WriteAction } from '../compare/outcome'
import { ClaimCell } from './claim-cell'
import { ClaimGrid } from './claim-grid'
import { KeysHint } from './keys-hint'
import { Legend } from './legend'
import { MapCell } from './map-cell'
import { MapHead, RowHead } from './row-head'
import { SilenceRow } from './silence-row'
import { StableRows } from './stable-rows'
import { TableHead } from './table-head'
import './table.css'

interface Props {
  reading: StoryReading
  index: ReadingIndex
  /** Of the whole story. */
  all: readonly TableRow[]
  /** That are shown, in order. */
  rows: readonly TableRow[]
  names: ReadonlyMap<number, string>
  place: string
  address: TableAddress
  judge: WriteAction
  letters: Letters
}

/** Claims by article: each row one point, each cell an article's own words on it, or its silence. */
export function ClaimTable({ reading, index, all, rows, names, place, address, judge, letters }: Props) {
  const t = useTranslations('table')
  const { articles } = reading
  return (
    <>
      <ClaimGrid
        name={t('name')}
        describedBy="table-keys"
        columns={articles.length}
        map={address.map}
        judge={judge}
        letters={letters}
      >
        <thead>
          <TableHead articles={articles} names={names} place={place} address={address} />
        </thead>
        <tbody>
          <SilenceRow silence={countSilence(index, all)} points={all.length} {...{ names, place, address }} />
        </tbody>
        <tbody className="points">
          <StableRows
            key={formatTableAddress({ ...address, open: false })}
            rows={rows.map((row) => ({ key: row.key, row: <Row {...{ row, reading, index, names, address }} /> }))}
          />
        </tbody>
      </ClaimGrid>
      {address.map && <Legend />}
      <KeysHint id="table-keys" letters={letters} />
    </>
  )
}

interface RowProps extends Pick<Props, 'reading' | 'index' | 'names' | 'address'> {
  row: TableRow
}

function Row({ row, reading, index, names, address }: RowProps) {
  const storyId = reading.story.id
  if (address.map) {
    return (
      <tr>
        <MapHead row={row} />
        {row.cells.map((cell) => (
          <MapCell key={cell.article.id} cell={cell} row={row} storyId={storyId} />
        ))}
      </tr>
    )
  }
  const claims = row.claims.flatMap((id) => index.claims.get(id) ?? [])
  return (
    <tr>
      <RowHead row={row} count={countReadOrigins(index, reading.origins, claims)} />
      {row.cells.map((cell) => (
        <ClaimCell
          key={cell.article.id}
          cell={cell}
          row={row}
          storyId={storyId}
          index={index}
          name={names.get(cell.article.id) ?? ''}
          open={address.open}
        />
      ))}
    </tr>
  )
}
