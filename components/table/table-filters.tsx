import { ChevronDown } from 'lucide-react'
import { useTranslations } from '#i18n'
import { SHOWS } from '@/lib/core/compare/reading-address'
import { formatSaying, formatTableAddress, SAYINGS, type TableAddress, widen } from '@/lib/core/compare/table-address'
import type { ReadArticle } from '@/lib/core/reading'
import { LINK_STATES } from '@/lib/core/vocabulary'
import { Button, LinkButton } from '../ui/button'
import { CheckField, SelectField, TextField } from '../ui/field'

interface Props {
  place: string
  address: TableAddress
  tags: readonly string[]
  articles: readonly ReadArticle[]
  names: ReadonlyMap<number, string>
}

/** What the table is narrowed to, as a plain GET of its own page. */
export function TableFilters({ place, address, tags, articles, names }: Props) {
  const t = useTranslations('table')
  const { singles, states, tag, says } = address
  const clear = place + formatTableAddress({ ...widen(address), singles: false })
  return (
    <search className="my-5 block print:hidden">
      <form key={JSON.stringify(address)} className="flex flex-wrap items-end gap-x-5 gap-y-3">
        <KeptFields address={address} />
        <fieldset className="flex flex-wrap gap-x-4 gap-y-1 pb-1.5">
          <legend className="mb-1 text-xs font-semibold text-soft">{t('filter.only')}</legend>
          {SHOWS.map((show) => (
            <CheckField
              key={show}
              name="show"
              value={show}
              label={t(`filter.${show}`)}
              defaultChecked={address.show.includes(show)}
            />
          ))}
        </fieldset>
        <TextField
          type="search"
          label={t('filter.words')}
          name="q"
          defaultValue={address.query}
          className="min-w-44 flex-1 sm:max-w-72"
        />
        <div className="flex gap-2">
          <Button type="submit">{t('filter.show')}</Button>
          <LinkButton variant="bare" href={clear} scroll={false}>
            {t('filter.clear')}
          </LinkButton>
        </div>
        <details open={singles || states.length > 0 || tag !== '' || says.length > 0} className="group basis-full">
          <summary className="inline-flex min-h-6 cursor-pointer items-center gap-1 text-[0.8125rem] text-soft hover:text-ink">
            <ChevronDown
              size={14}
              aria-hidden
              className="-rotate-90 group-open:rotate-0 rtl:rotate-90 rtl:group-open:rotate-0"
            />
            {t('filter.more')}
          </summary>
          <div className="mt-3 flex flex-col gap-4 rounded-lg border border-line bg-card p-4">
            <div className="flex flex-wrap items-end gap-x-8 gap-y-3">
              <StateFields states={states} />
              {tags.length > 0 && (
                <SelectField label={t('filter.tag')} name="tag" defaultValue={tag} className="w-40">
                  <option value="">{t('filter.any')}</option>
                  {tags.map((one) => (
                    <option key={one}>{one}</option>
                  ))}
                </SelectField>
              )}
              <CheckField
                name="singles"
                value="1"
                label={t('filter.singles')}
                defaultChecked={singles}
                className="pb-1.5"
              />
            </div>
            <SaysFields says={says} articles={articles} names={names} />
          </div>
        </details>
      </form>
    </search>
  )
}

// What the form does not change.
function KeptFields({ address }: { address: TableAddress }) {
  const kept = formatTableAddress({ ...widen(address), singles: false })
  return [...new URLSearchParams(kept)].map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))
}

function StateFields({ states }: Pick<TableAddress, 'states'>) {
  const t = useTranslations('table')
  return (
    <fieldset className="flex flex-wrap gap-x-4 gap-y-1 pb-1.5">
      <legend className="mb-1 text-xs font-semibold text-soft">{t('filter.state')}</legend>
      {LINK_STATES.map((state) => (
        <CheckField
          key={state}
          name="state"
          value={state}
          label={t(`filter.states.${state}`)}
          defaultChecked={states.includes(state)}
        />
      ))}
    </fieldset>
  )
}

function SaysFields({ says, articles, names }: Pick<Props, 'articles' | 'names'> & Pick<TableAddress, 'says'>) {
  const t = useTranslations('table')
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-xs font-semibold text-soft">{t('filter.says')}</legend>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] gap-x-4 gap-y-2">
        {articles.map(({ id }) => {
          const own = says.find(({ article }) => article === id)
          return (
            <SelectField
              key={id}
              label={<bdi>{names.get(id)}</bdi>}
              name="says"
              defaultValue={own ? formatSaying(own) : ''}
            >
              <option value="">{t('filter.sayings.any')}</option>
              {SAYINGS.map((what) => (
                <option key={what} value={formatSaying({ article: id, what })}>
                  {t(`filter.sayings.${what}`)}
                </option>
              ))}
            </SelectField>
          )
        })}
      </div>
    </fieldset>
  )
}
