import type { Translation } from '../../messages'

const articles: Translation['articles'] = {
  title: 'المقالات',
  about: 'كل ما استُورد، أيًّا كانت التغطية التي يرد فيها.',
  none: 'لا مقالات بعد',
  noneHint: 'يمكن لصق نص أو اختيار ملفات: يُحفظ كل مقال هنا مرة واحدة لجميع التغطيات.',
  article: 'مقال',
  inStories: 'في <stories></stories>',
  inNone: 'ليس في أي تغطية',
  facts: {
    by: 'بقلم',
    published: 'تاريخ النشر',
    origin: 'المصدر',
    language: 'اللغة',
    length: 'الطول',
    added: 'تاريخ الإضافة',
    address: 'الرابط',
  },
}

export default articles
