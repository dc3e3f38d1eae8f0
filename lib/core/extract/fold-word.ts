/** Returns a word as it is compared: lower case, without accents and full stops ("Säpo" → "sapo", "U.S." → "us"). */
export function foldWord(word: string): string {
  const plain = /^[a-z]*$/.test(word)
    ? word
    : word
        .normalize('NFD')
        .replace(/[\u0300-\u036f.]/g, '')
        .toLowerCase()
  return plain.replace(/’/g, "'")
}
