import type { ReadingAddress } from '@/lib/core/compare/reading-address'
import { type Show, SHOWS } from '@/lib/core/compare/reading-address'
import { Button, LinkButton } from '../ui/button'
import { CheckField, SelectField, TextField } from '../ui/field'

const WORDS: Readonly<Record<Show, string>> = {
  contradicts: 'Contradictions',
  updated: 'Updates',
  unjudged: 'Not judged',
  agrees: 'Agreements',
}

interface Props {
  storyId: number
  filter: Pick<ReadingAddress, 'show' | 'query' | 'tag'>
  singles: boolean
  tags: readonly string[]
}

/** What the table is narrowed to, as a plain GET of its own page. */
export function TableFilters({ storyId, filter, singles, tags }: Props) {
  return (
    <search className="my-5 block print:hidden">
      <form key={JSON.stringify({ filter, singles })} className="flex flex-wrap items-end gap-x-5 gap-y-3">
        <fieldset className="flex flex-wrap gap-x-4 gap-y-1 pb-1.5">
          <legend className="mb-1 text-xs font-semibold text-soft">Only rows with</legend>
          {SHOWS.map((show) => (
            <CheckField
              key={show}
              name="show"
              value={show}
              label={WORDS[show]}
              defaultChecked={filter.show.includes(show)}
            />
          ))}
        </fieldset>
        {tags.length > 0 && (
          <SelectField label="Tag" name="tag" defaultValue={filter.tag} className="w-40">
            <option value="">any</option>
            {tags.map((tag) => (
              <option key={tag}>{tag}</option>
            ))}
          </SelectField>
        )}
        <TextField
          type="search"
          label="Words in claims, notes and tags"
          name="q"
          defaultValue={filter.query}
          className="w-60"
        />
        <CheckField
          name="singles"
          value="1"
          label="Also claims of one article only"
          defaultChecked={singles}
          className="pb-1.5"
        />
        <div className="flex gap-2">
          <Button type="submit">Show</Button>
          <LinkButton variant="bare" href={`/stories/${storyId}/table`}>
            Clear
          </LinkButton>
        </div>
      </form>
    </search>
  )
}
