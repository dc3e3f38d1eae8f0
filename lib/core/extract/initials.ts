/** Words left out when a name is shortened to its initials: "Ministry of Trade" → "MT". */
const SMALL_WORDS = new Set('of the and for on in to de du la'.split(' '))

/** Returns the first letters of the words of a name, small words left out; "" for one word. */
export function toInitials(key: string): string {
  const words = key.split(' ').filter((word) => !SMALL_WORDS.has(word))
  return words.length < 2 ? '' : words.map((word) => word.charAt(0)).join('')
}
