import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const folder = mkdtempSync(path.join(tmpdir(), 'crossread-cli-'))

function crossread(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/crossread.ts', ...args], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

function write(name: string, text: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return file
}

const ONE = write(
  'one.txt',
  '---\ntitle: Fire on the Aurora\noutlet: Harbour Gazette\ndate: 2021-05-11\n---\nFour people were killed when a fire broke out on the ferry Aurora near Lund on Monday.\n\nCaptain Erik Dahl used the messaging app Signal to call for help.',
)
const OTHER = write(
  'other.txt',
  '---\ntitle: Blaze at sea\noutlet: Morning Ledger\ndate: 2021-05-11\n---\nFour people were killed when a fire broke out on the ferry Aurora near Lund on Monday.\n\nCaptain Erik Dahl used the messaging app WhatsApp to call for help.',
)

describe('crossread analyze', () => {
  test('prints claims, links with reasons and groups as JSON, every span as it stands in the text', () => {
    const { status, stdout } = crossread('analyze', ONE, OTHER, '--json')
    expect(status).toBe(0)
    const { articles, links, groups } = JSON.parse(stdout)
    expect(articles.map((article: { outlet: string }) => article.outlet)).toEqual(['Harbour Gazette', 'Morning Ledger'])
    for (const { text, claims } of articles) {
      for (const claim of claims) expect(text.slice(claim.start, claim.end)).toBe(claim.text)
    }
    const stances = links.map((link: { stance: string }) => link.stance).sort()
    expect(stances).toEqual(['agrees', 'contradicts'])
    expect(
      links.flatMap((link: { reasons: { text: string }[] }) => link.reasons.map((reason) => reason.text)),
    ).toContain('Signal ≠ WhatsApp')
    expect(groups.length).toBeGreaterThan(0)
    expect(groups[0].origins).toMatchObject({
      outlets: 2,
      independent: 1,
      articles: [['1', '2']],
      why: [expect.stringContaining('Harbour Gazette and Morning Ledger: ')],
    })
  })

  test('output longer than a pipe takes at once comes whole', () => {
    const line = 'Four people were killed when a fire broke out on the ferry Aurora near Lund on Monday.\n\n'
    const { status, stdout } = crossread('analyze', write('long.txt', line.repeat(200)), '--json')
    expect(status).toBe(0)
    expect(stdout.length).toBeGreaterThan(200_000)
    expect(JSON.parse(stdout).articles[0].claims.length).toBeGreaterThan(100)
  })

  test('a file that can’t be read is named, the others are compared, and the exit code says so', () => {
    const { status, stdout, stderr } = crossread('analyze', ONE, path.join(folder, 'missing.txt'))
    expect(status).toBe(1)
    expect(stderr).toContain('missing.txt')
    expect(stdout).toContain('Harbour Gazette')
  })
})

describe('crossread judge', () => {
  test('one line a pair, in order, the same with the sides swapped', () => {
    const a = 'Captain Erik Dahl used the messaging app Signal to call for help.'
    const b = 'Captain Erik Dahl used the messaging app WhatsApp to call for help.'
    const pairs = write(
      'pairs.jsonl',
      [
        { a, b },
        { a: b, b: a },
        { a, b: 'The library opens at nine.' },
      ]
        .map((pair) => JSON.stringify(pair))
        .join('\n'),
    )
    const { status, stdout } = crossread('judge', '--pairs', pairs)
    const [first, swapped, other] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(status).toBe(0)
    expect(first).toMatchObject({ stance: 'contradicts', subtype: 'object', shown: true })
    expect([swapped.stance, swapped.confidence, swapped.scores]).toEqual([first.stance, first.confidence, first.scores])
    expect(other.stance).toBe('unrelated')
  })

  test('a line that is no pair ends it with its number', () => {
    const { status, stderr } = crossread('judge', '--pairs', write('bad.jsonl', '{"a": "x", "b": "y"}\n{"a": 1}'))
    expect(status).toBe(1)
    expect(stderr).toContain('line 2')
  })
})

describe('crossread import and stories', () => {
  test('files go into a new story; the same again is a duplicate; the list shows it', () => {
    const first = crossread('import', '--story', 'Aurora', ONE, OTHER)
    expect(first).toMatchObject({ status: 0 })
    expect(first.stdout).toContain('✓ Fire on the Aurora: done')
    expect(first.stdout).toContain('2 articles, ≠ 1 · ✓ 1')
    expect(crossread('import', ONE).stdout).toContain('already there')
    const { stdout } = crossread('stories', '--json')
    expect(JSON.parse(stdout)).toMatchObject([{ title: 'Aurora', counts: { contradicts: 1, agrees: 1, unjudged: 2 } }])
  })

  test('what can’t come in is named with its reason, the others come in', () => {
    const { status, stdout } = crossread(
      'import',
      write('empty.txt', ''),
      write('third.txt', 'The mill of Orby closed on Monday.'),
    )
    expect(status).toBe(1)
    expect(stdout).toContain('✕ empty.txt: empty')
    expect(stdout).toContain('✓ third: done')
  })

  test('articles as JSON Lines go into the stories they name', () => {
    const rows = [1, 2].map((i) =>
      JSON.stringify({
        story: 'Lines',
        title: `Line ${i}`,
        outlet: 'L',
        text: `Case ${i} was closed in Lund on Monday.`,
      }),
    )
    expect(crossread('import', write('rows.jsonl', rows.join('\n'))).stdout).toContain('2 articles')
    const { status, stderr } = crossread('import', write('broken.jsonl', '{"title": 1'))
    expect([status, stderr]).toEqual([1, expect.stringContaining('line 1')])
  })

  test('a story is looked at anew: the same engine finds the same; one that is not there is named', () => {
    const { status, stdout } = crossread('reanalyze', '--story', 'Aurora')
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^Aurora \(story \d+\): Nothing changed\n$/)])
    expect(crossread('reanalyze', '--story', 'Nowhere')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('crossread stories'),
    })
  })

  test('all stories are looked at anew, or those of an older engine, as JSON', () => {
    const all = crossread('reanalyze', '--all', '--json')
    expect(JSON.parse(all.stdout)).toMatchObject([
      { title: 'Aurora', changes: { claims: [], links: [] } },
      { title: 'Lines' },
    ])
    expect(crossread('reanalyze')).toMatchObject({ status: 0, stdout: '', stderr: expect.stringContaining('no story') })
  })

  test('an unknown story or command says what to do', () => {
    expect(crossread('import', '--story', '4711', ONE)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('crossread stories'),
    })
    expect(crossread('frobnicate').status).toBe(2)
    expect(crossread('judge').status).toBe(2)
    expect(crossread('import', '--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--story') })
  })
})
