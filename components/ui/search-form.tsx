import { Search } from 'lucide-react'
import { useTranslations } from '#i18n'
import { Button, LinkButton } from './button'

interface Props {
  label: string
  /** What is searched for now. */
  query: string
  /** The address without a search. */
  address: string
  className?: string
}

/** Searches by a plain GET of the page it stands on: the search is in the address. */
export function SearchForm({ label, query, address, className = '' }: Props) {
  const t = useTranslations('common')
  return (
    <form role="search" action={address} className={`flex gap-2 ${className}`}>
      <input
        type="search"
        name="q"
        aria-label={label}
        placeholder={label}
        defaultValue={query}
        key={query}
        className="h-9 min-w-0 flex-1 rounded-md border border-edge bg-card px-3 text-sm placeholder:text-faint"
      />
      <Button type="submit">
        <Search size={15} aria-hidden /> {t('search')}
      </Button>
      {query && <LinkButton href={address}>{t('showAll')}</LinkButton>}
    </form>
  )
}
