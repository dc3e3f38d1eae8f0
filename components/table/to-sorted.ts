import { type TableAddress, type TableSort, usualDirection } from '@/lib/core/compare/table-address'

/** The same table sorted by this; the other way round where it is already. */
export function toSorted(address: TableAddress, sort: TableSort): TableAddress {
  const turned = address.direction === 'ascending' ? 'descending' : 'ascending'
  return { ...address, sort, direction: address.sort === sort ? turned : usualDirection(sort), page: 1 }
}
