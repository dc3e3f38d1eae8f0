import type { Translation } from '../../messages'

const common: Translation['common'] = {
  view: 'العرض',
  views: { columns: 'أعمدة', table: 'جدول', timeline: 'خط زمني', map: 'خريطة', review: 'مراجعة' },
  close: 'إغلاق',
  search: 'بحث',
  showAll: 'عرض الكل',
  progress: '{done, number} من {total, number}',
  undo: 'تراجع',
  tryAgain: 'إعادة المحاولة',
  compare: 'مقارنة',
  bringIn: 'استيراد مقالات',
  story: 'التغطية',
  untitled: 'بلا عنوان',
  noOutlet: 'وسيلة إعلامية غير معروفة',
  quoted: '«{words}»',
  words: '{count, plural, zero {لا كلمات} one {كلمة واحدة} two {كلمتان} few {# كلمات} many {# كلمة} other {# كلمة}}',
  claims:
    '{count, plural, zero {لا ادعاءات} one {ادعاء واحد} two {ادعاءان} few {# ادعاءات} many {# ادعاءً} other {# ادعاء}}',
  titleOrOutlet: 'العنوان أو الوسيلة الإعلامية',
  noneFound: 'لا يرد «{query}» في عنوان أي مقال ولا في اسم وسيلته الإعلامية',
}

export default common
