import type { Token } from '@/lib/core/text/tokens'

/** Returns the index of the last noun of the phrase that begins at `start`; `start` where there is none. */
export function phraseHead(tokens: readonly Token[], start: number): number {
  let head = start
  for (let index = start; index < Math.min(tokens.length, start + 8); index += 1) {
    const token = tokens[index]
    if (!token) break
    if (token.pos === 'NOUN') head = index
    const goesOn =
      ['NOUN', 'ADJ', 'PROPN', 'NUM'].includes(token.pos) ||
      token.text === '-' ||
      (token.pos === 'VERB' && /(ed|ing)$/.test(token.text) && tokens[index + 1]?.pos !== 'ADP')
    if (!goesOn) break
  }
  return head
}
