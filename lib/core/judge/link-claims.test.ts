import { expect, test } from 'vitest'
import { toStandingClaim } from '@/lib/core/extract/standing-claim'
import { linkClaims } from '@/lib/core/judge/link-claims'
import { findCandidates } from '@/lib/core/match/find-candidates'
import type { ComparableClaim } from '@/lib/core/vocabulary'

const claims = (articleId: string, ...texts: string[]): ComparableClaim[] =>
  texts.map((text, index) => ({ ...toStandingClaim(text, articleId), id: `${articleId}${index}` }))

test('keeps what is shown, in claim order', async () => {
  const story = [
    ...claims('a', 'Olaf Brandt used an encrypted app called Zello.', 'Four miners were killed in the Kalder pit.'),
    ...claims(
      'b',
      'Olaf Brandt used WhatsApp to brag.',
      'The Kalder pit flood killed four miners.',
      'Sugar became dearer.',
    ),
  ]
  const links = await linkClaims(story, findCandidates, null)
  expect(links.map(({ a, b, stance }) => [a, b, stance])).toEqual([
    ['a0', 'b0', 'contradicts'],
    ['a1', 'b1', 'agrees'],
  ])
})
