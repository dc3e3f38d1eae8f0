import { expect, makeStory, test } from './fixtures'

const HOSTILE =
  '<script>window.hacked=1</script><img src=x onerror="window.hacked=1">{{7*7}} "quoted" \u202eabc\u202c مرحبا 👩‍👩‍👧'

test('markup in titles, outlets, bodies, tags and notes is shown as text, and nothing runs', async ({ page }) => {
  const text = `The mayor of Orby said that ${HOSTILE} would cost 40 million pounds in 2021.`
  const { story, claims } = await makeStory(HOSTILE, [
    { outlet: HOSTILE, title: HOSTILE, date: '2021-05-11', text },
    {
      outlet: 'Plain',
      title: 'Plain',
      date: '2021-05-11',
      text: 'The mayor of Orby said that the bridge would cost 50 million pounds in 2021.',
    },
  ])
  const { annotateClaim } = await import('@/lib/use-cases/annotate')
  await annotateClaim({ storyId: story.id, claimId: claims[0]!.id, tags: [HOSTILE], note: HOSTILE })
  for (const path of [
    '/',
    `/stories/${story.id}`,
    `/stories/${story.id}?claim=${claims[0]!.id}`,
    `/stories/${story.id}/table?all=1`,
    '/articles',
    '/history',
    `/stories/${story.id}/history`,
  ]) {
    await page.goto(path)
    await expect(page.getByText('onerror="window.hacked=1"').first()).toBeAttached()
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  }
})

test('the app answers to its own names alone, and sends a strict content policy', async ({ request }) => {
  const page = await request.get('/')
  expect(page.headers()['content-security-policy']).toContain("object-src 'none'")
  expect(page.headers()['x-content-type-options']).toBe('nosniff')
  const rebound = await request.get('/', { headers: { host: 'evil.example' } })
  expect(rebound.status()).toBe(421)
})
