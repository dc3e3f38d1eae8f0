import type { Token } from '@/lib/core/text/tokens'

/**
 * For each token of a sentence, whether it stands inside double quotation marks (the opening mark counts as inside). A
 * sentence may begin inside: `It was dark!” she said.`
 */
export function markQuoted(tokens: readonly Token[]): boolean[] {
  let open = startsInside(tokens)
  let opener = ''
  return tokens.map(({ text }) => {
    if (text === '“' && opener === '„')
      open = false // „so“
    else if (/^[“„«]$/.test(text)) open = true
    else if (/^[”»]$/.test(text)) open = false
    else if (text === '"') open = !open
    if (/^["“”„«»]$/.test(text)) opener = open ? text : ''
    return open
  })
}

// The first mark closes: a curly one says so itself, a straight one by standing close to the word before it.
function startsInside(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex(({ text }) => /^["“”„«»]$/.test(text))
  const mark = tokens[first]
  if (!mark || mark.text !== '"') return /^[”»]$/.test(mark?.text ?? '')
  const touchesBefore = tokens[first - 1]?.end === mark.start
  const touchesAfter = tokens[first + 1]?.start === mark.end
  return touchesBefore && !touchesAfter
}
