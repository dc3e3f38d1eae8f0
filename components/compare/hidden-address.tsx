import { formatAddress, type ReadingAddress } from '@/lib/core/compare/reading-address'

/** The address as hidden fields, so that a form without scripts keeps what it does not change. */
export function HiddenAddress({ address }: { address: Partial<ReadingAddress> }) {
  const query = formatAddress(address).slice(1).split('#')[0]
  return [...new URLSearchParams(query)].map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))
}
