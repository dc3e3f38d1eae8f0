import { expect, test } from 'vitest'
import { tieArticles } from '@/lib/core/origins/tie-articles'

const COPY =
  'The harbour board closed the northern quay after cracks were seen in two of its concrete pillars on Monday.'
const OWN = 'Divers searched the inner basin of Orme for three days before the keel of the old ferry was found.'

function tie(...articles: [outlet: string, text: string][]) {
  return tieArticles(articles.map(([outlet, text], id) => ({ id, outlet, text })))
}

test.each<[string, [string, string], [string, string], string[]]>([
  ['nothing', ['Post', OWN], ['Mail', 'The quay reopened.'], []],
  ['agency text', ['Post', `ORME (AP) - ${OWN}`], ['Mail', 'LUND (AP) - The quay reopened.'], ['both carry AP text']],
  [
    'the agency itself',
    ['Associated Press', OWN],
    ['Mail', 'LUND (AP) - It reopened.'],
    ['both carry AP text', 'one credits AP: “LUND (AP)”'],
  ],
  [
    'a part of an agency',
    ['Post', `${OWN}\n\nWith inputs from AP`],
    ['Mail', 'LUND (AP) - It reopened.'],
    ['(AP had a part in both)'],
  ],
  [
    'the source named',
    ['Express', OWN],
    ['Mail', 'The quay reopened.\n\nSource: Express'],
    ['one credits Express: “Source: Express”'],
  ],
  ['one thing taken', ['Express', OWN], ['Mail', 'It reopened, Express reports.'], []],
  ['a copy', ['Post', COPY], ['Mail', `${COPY} It rained.`], ['100 % of the text in common']],
  [
    'a part',
    ['Post', `${COPY} ${OWN} ${OWN.replace('Orme', 'Lund').replace('old', 'new')}`],
    ['Mail', `${COPY} ${OWN.toUpperCase().split(' ').reverse().join(' ')} ${OWN.split(' ').reverse().join(' ')}`],
    ['(33 % of the text in common)'],
  ],
  ['one outlet', ['Fox News', OWN], ['Fox News (Online)', 'The quay reopened.'], ['both by Fox News']],
])('%s', (_, a, b, expected) => {
  const texts = (ties: ReturnType<typeof tie>['ties']) =>
    ties.flatMap(({ reasons }) => reasons.map(({ text, joins }) => (joins ? text : `(${text})`)))
  expect(texts(tie(a, b).ties)).toEqual(expected)
})

test('says of each article where it comes from', () => {
  const { articles } = tie(['Post', `ORME (AP) - ${COPY}`], ['Mail', COPY], ['Sun', OWN])
  expect(articles[0]).toMatchObject({ credit: { agency: 'AP', role: 'text' }, shared: { with: 1 } })
  expect(articles[1]).toMatchObject({ credit: null, shared: { with: 0, share: 1 } })
  expect(articles[2]).toEqual({ article: 2, credit: null, shared: null })
})
