/** The text without any of these signs at its end. A loop: an expression that ends in `+$` starts anew at each sign of a long run. */
export function trimEnd(text: string, signs: string): string {
  let end = text.length
  while (end > 0 && signs.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
