import { describe, expect, test } from 'vitest'
import { MOST_BYTES, PASTED, readArticleFile } from './read-article-file'

const bytes = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]))
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

const PAGE = `<!doctype html><html lang="en"><head><title>Bridge reopens</title><meta property="og:site_name" content="River Times">
<link rel="canonical" href="https://river.example/bridge"></head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Bridge reopens</h1><p>The old bridge over the Lim reopened on Monday after two years of repairs, the city said.</p>
<p>It had been closed since a barge hit one of its pillars in the spring of 2019, and traffic went by ferry.</p>
<p>About 4,000 people crossed it on the first day, twice as many as the engineers had counted on.</p><script>alert(1)</script></article></body></html>`

describe('files that come in', () => {
  const cases: [string, string, Uint8Array][] = [
    ['plain text', 'a.txt', bytes('The bridge reopened.\n\nTraffic flows.')],
    ['UTF-16 with its mark', 'a.txt', utf16('The bridge reopened.\n\nTraffic flows.')],
    ['UTF-8 with its mark', 'a.txt', bytes('\uFEFFThe bridge reopened.\n\nTraffic flows.')],
    ['line ends of Windows', 'a.txt', bytes('The bridge reopened.\r\n\r\nTraffic flows.')],
    ['Markdown', 'a.md', bytes('The **bridge** reopened.\n\n[Traffic](https://x.example) flows.')],
  ]
  test.each(cases)('%s', (_what, name, file) => {
    const read = readArticleFile(name, file, null)
    expect(read.ok && read.value.text).toBe('The bridge reopened.\n\nTraffic flows.')
  })

  test('a page: the article without navigation and scripts, with what it says of itself', () => {
    const read = readArticleFile('bridge.html', bytes(PAGE), null)
    if (!read.ok) throw new Error(read.problem)
    expect(read.value.metadata).toMatchObject({
      title: 'Bridge reopens',
      outlet: 'River Times',
      url: 'https://river.example/bridge',
    })
    expect(read.value.text).toContain('About 4,000 people crossed it on the first day')
    expect(read.value.text).not.toMatch(/alert|Sport/)
  })

  test('a page in the encoding that it declares', () => {
    const page = PAGE.replace('<title>', '<meta charset="windows-1252"><title>').replace(
      'over the Lim',
      'över Göta älv',
    )
    const read = readArticleFile('bridge.html', latin1(page), null)
    expect(read.ok && read.value.text).toContain('över Göta älv')
  })

  test('front matter fills the fields, and what is given goes before it', () => {
    const file = bytes(
      '---\ntitle: "Bridge"\noutlet: River Times\ndate: 2021-05-10\nurl: https://river.example/b\n---\nIt reopened.',
    )
    const given = { title: '', outlet: 'Corrected Times', authors: [], publishedAt: null, url: null }
    const read = readArticleFile('b.txt', file, given)
    if (!read.ok) throw new Error(read.problem)
    expect(read.value.text).toBe('It reopened.')
    expect(read.value.metadata).toMatchObject({
      title: 'Bridge',
      outlet: 'Corrected Times',
      publishedAt: '2021-05-10',
      url: 'https://river.example/b',
    })
  })

  test('pasted text is kept to the letter', () => {
    const odd = ' \u0001 <b>not bold</b> \u202e right to left \uFEFF'
    const read = readArticleFile(PASTED, bytes(odd), null)
    expect(read.ok && read.value.text).toBe(odd)
  })
})

describe('files that do not', () => {
  const cases: [string, string, Uint8Array][] = [
    ['empty', 'a.txt', bytes('')],
    ['empty', 'a.txt', bytes(' \n\t ')],
    ['binary', 'a.txt', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 1, 2])],
    ['encoding', 'a.txt', latin1('Räksmörgås på Göta kanal')],
    ['too-large', 'a.txt', new Uint8Array(MOST_BYTES + 1).fill(65)],
    ['unsupported', 'a.xyz', bytes('text')],
    ['no-article', 'a.html', bytes('<html><body><script>1</script></body></html>')],
  ]
  test.each(cases)('%s: %s', (problem, name, file) =>
    expect(readArticleFile(name, file, null)).toEqual({ ok: false, problem }),
  )
})
