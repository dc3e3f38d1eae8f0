'use client'
import { useCommands } from './use-commands'

type Props = { readonly letters: Parameters<typeof useCommands>[0] } & Parameters<typeof useCommands>[1]

/** The keys of the workspace; draws nothing. */
export function Keys({ letters, ...doors }: Props) {
  useCommands(letters, doors)
  return null
}
