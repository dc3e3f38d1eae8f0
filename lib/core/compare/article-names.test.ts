import { expect, test } from 'vitest'
import { nameArticles } from './article-names'

test('takes the outlet, numbers doubles, falls back on the title', () => {
  const names = nameArticles([
    { id: 1, outlet: 'Delta Post', title: 'One' },
    { id: 2, outlet: 'Delta Post', title: 'Two' },
    { id: 3, outlet: ' ', title: 'A title that goes on for much longer than a name should' },
    { id: 4, outlet: '', title: '' },
  ])
  expect([...names.values()]).toEqual(['Delta Post', 'Delta Post (2)', 'A title that goes on for much lo…', 'Untitled'])
})
