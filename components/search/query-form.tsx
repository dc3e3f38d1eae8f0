import { Search } from 'lucide-react'
import { useTranslations } from '#i18n'
import { Button } from '../ui/button'
import type { SearchAddress } from './search-address'

/** The question, as a plain GET: it is in the address. */
export function QueryForm({ query, kind }: Pick<SearchAddress, 'query' | 'kind'>) {
  const t = useTranslations('search')
  return (
    <form role="search" aria-label={t('field')} action="/search" className="mb-6 flex max-w-2xl gap-2">
      <input
        type="search"
        name="q"
        aria-label={t('field')}
        defaultValue={query}
        key={query}
        autoFocus={query === ''}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        className="h-11 min-w-0 flex-1 rounded-md border border-edge bg-card px-3 text-base"
      />
      {kind && <input type="hidden" name="in" value={kind} />}
      <Button type="submit" variant="primary" className="h-11">
        <Search size={16} aria-hidden /> {t('submit')}
      </Button>
    </form>
  )
}
