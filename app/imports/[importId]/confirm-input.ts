import { z } from 'zod'
import { fromFields } from '@/components/import/published-fields'
import type { ConfirmingImport } from '@/lib/use-cases/confirm-import'

const id = z.coerce.number().int().positive()
const line = z.string().trim().catch('')

const ImportInput = z.object({
  importId: id,
  place: z.enum(['new', 'story', 'none']).catch('none'),
  storyId: id.nullable().catch(null),
  newStoryTitle: line,
})
const ItemInput = z.object({
  include: z.literal('on').optional(),
  title: line,
  outlet: line,
  authors: line.transform((names) =>
    names
      .split(/[,;]/)
      .map((name) => name.trim())
      .filter(Boolean),
  ),
  date: line,
  time: line,
  was: line,
  url: line,
})

/** What the review form says. Each text's fields end in its id: "title-12"; the button "discard" leaves all of them out. */
export function toConfirmingImport(form: FormData): ConfirmingImport {
  const { importId, place, storyId, newStoryTitle } = ImportInput.parse(Object.fromEntries(form))
  const items = z
    .array(id)
    .parse(form.getAll('item'))
    .map((itemId) => toConfirmation(form, itemId))
  const isAny = items.some(({ include }) => include)
  const chosen = { new: isAny ? ('new' as const) : null, story: storyId, none: null }
  return { importId, storyId: chosen[place], newStoryTitle, items }
}

function toConfirmation(form: FormData, itemId: number): ConfirmingImport['items'][number] {
  const fields = Object.keys(ItemInput.shape).map((name) => [name, form.get(`${name}-${itemId}`) ?? undefined])
  const { include, title, outlet, authors, url, ...time } = ItemInput.parse(Object.fromEntries(fields))
  const metadata = { title, outlet, authors, publishedAt: fromFields(time), url: url || null }
  return { itemId, include: include === 'on' && !form.has('discard'), metadata }
}
