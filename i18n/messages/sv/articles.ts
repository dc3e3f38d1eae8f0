import type { Translation } from '../../messages'

const articles: Translation['articles'] = {
  title: 'Artiklar',
  about: 'Allt som har lästs in, oavsett vilken händelse det hör till.',
  none: 'Inga artiklar än',
  noneHint: 'Klistra in en text eller välj filer: varje artikel sparas här en gång, för alla händelser.',
  article: 'Artikel',
  inStories: 'Ingår i <stories></stories>',
  inNone: 'Ingår inte i någon händelse',
  facts: {
    by: 'Av',
    published: 'Publicerad',
    origin: 'Ursprung',
    language: 'Språk',
    length: 'Längd',
    added: 'Inläst',
    address: 'Webbadress',
  },
}

export default articles
