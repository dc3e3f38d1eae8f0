import { expect, test } from 'vitest'
import { toConfirmingImport } from './confirm-input'

function form(fields: Record<string, string>, items: number[]) {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  for (const item of items) data.append('item', String(item))
  return data
}

const filled = {
  importId: '3',
  place: 'new',
  storyId: '9',
  newStoryTitle: ' Harbour fire ',
  'include-5': 'on',
  'title-5': 'Fire at the harbour',
  'authors-5': 'Ada Brook, Li Wen',
  'date-5': '2024-03-29',
  'time-5': '07:45',
  'was-5': '2024-03-29T07:45:10Z',
}

test('the fields of each text are read by its id, and times left alone stay whole', () => {
  const read = toConfirmingImport(form(filled, [5, 6]))
  expect(read).toMatchObject({ importId: 3, storyId: 'new', newStoryTitle: 'Harbour fire' })
  expect(read.items).toEqual([
    {
      itemId: 5,
      include: true,
      metadata: {
        title: 'Fire at the harbour',
        outlet: '',
        authors: ['Ada Brook', 'Li Wen'],
        publishedAt: '2024-03-29T07:45:10Z',
        url: null,
      },
    },
    { itemId: 6, include: false, metadata: { title: '', outlet: '', authors: [], publishedAt: null, url: null } },
  ])
})

test('a story that is there, or none, may be chosen', () => {
  expect(toConfirmingImport(form({ ...filled, place: 'story' }, [5])).storyId).toBe(9)
  expect(toConfirmingImport(form({ ...filled, place: 'none' }, [5])).storyId).toBeNull()
})

test('discarding leaves every text out and makes no story', () => {
  const read = toConfirmingImport(form({ ...filled, discard: '1' }, [5, 6]))
  expect(read.items.every(({ include }) => !include)).toBe(true)
  expect(read.storyId).toBeNull()
})
