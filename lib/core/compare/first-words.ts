/** The first words of a text, of `longest` UTF-16 units at most, with an ellipsis where more was left out. */
export function firstWords(text: string, longest: number): string {
  if (text.length <= longest) return text
  const cut = text.lastIndexOf(' ', longest)
  return `${text.slice(0, cut > 0 ? cut : longest).toWellFormed()} …`
}
