import type { Translation } from '../../messages'

const table: Translation['table'] = {
  title: 'الجدول: {story}',
  name: 'الادعاءات بحسب المقالات',
  point: 'النقطة',
  noDate: 'بلا تاريخ',
  rows: '{count, plural, zero {لا نقاط} one {نقطة واحدة} two {نقطتان} few {# نقاط} many {# نقطة} other {# نقطة}}',
  rowsOf: '{count, number} من {all, plural, one {نقطة واحدة} two {نقطتين} few {# نقاط} many {# نقطة} other {# نقطة}}',

  range: 'هنا من {from, number} إلى {to, number}',
  pages: 'صفحات الجدول',
  pageOf: 'الصفحة {page, number} من {pages, number}',
  previous: 'الصفحة السابقة',
  next: 'الصفحة التالية',
  onePage: 'الكل في صفحة واحدة',
  inPages: 'صفحة بعد صفحة',

  filter: {
    only: 'الاقتصار على نقاط فيها',
    contradicts: 'تناقضات',
    updated: 'تحديثات',
    unjudged: 'اقتراحات بلا حكم',
    agrees: 'توافقات',
    words: 'كلمات في الادعاءات والملاحظات والوسوم',
    more: 'شروط أخرى',
    state: 'حالة الصلة',
    states: { suggested: 'مقترحة', confirmed: 'مؤكدة', rejected: 'مرفوضة', manual: 'يدوية' },
    tag: 'الوسم',
    any: 'أيًّا كان',
    singles: 'الادعاءات المنفردة أيضًا',
    says: 'موقف كل مقال',
    // Beside the name of an article: no verbs that would change with an outlet, but for the fixed words of silence.
    sayings: {
      any: 'أيًّا كان',
      silent: 'لا يذكره',
      speaks: 'يذكره',
      contradicts: 'تناقض',
      updated: 'حصيلة سابقة أو لاحقة',
      agrees: 'توافق',
      scope: 'اختلاف في النطاق',
    },
    show: 'عرض',
    clear: 'مسح الشروط',
  },

  sort: {
    by: 'الترتيب بحسب',
    look: 'الأجدر بالنظر',
    contradicts: 'التناقضات',
    speak: 'عدد من يتناولها',
    silent: 'عدد من يسكت عنها',
    worth: 'ما يستحق التحقق',
    ascending: 'تصاعديًا',
    descending: 'تنازليًا',
    article: 'الترتيب بحسب تسلسل القراءة في {article}',
  },

  cells: 'الخانات',
  quotes: 'اقتباسات',
  map: 'خريطة السكوت',
  expandAll: 'توسيع الكل',
  collapseAll: 'طي الكل',

  silent: 'لا يذكره',
  compared: 'يُقارَن بالبقية',
  with: 'إزاء <b>{article}</b>',
  notJudged: 'بلا حكم',
  more: '{count, plural, zero {لا ادعاءات أخرى} one {ادعاء آخر} two {ادعاءان آخران} few {# ادعاءات أخرى} many {# ادعاءً آخر} other {# ادعاء آخر}}',
  claims:
    '{count, plural, zero {لا ادعاءات} one {ادعاء واحد} two {ادعاءان} few {# ادعاءات} many {# ادعاءً} other {# ادعاء}}',
  speaks: 'يذكره: يُقارَن بالبقية',
  legend: 'معاني العلامات',

  silence: 'يسكت عن',
  silentOn:
    '<silent>{count, number} من {points, plural, one {نقطة واحدة} two {نقطتين} few {# نقاط} many {# نقطة} other {# نقطة}}</silent>{contradicted, plural, =0 {} one {، منها <conflict>واحدة فيها تناقض</conflict>} two {، منها <conflict>اثنتان فيهما تناقض</conflict>} few {، منها <conflict># فيها تناقض</conflict>} many {، منها <conflict># فيها تناقض</conflict>} other {، منها <conflict># فيها تناقض</conflict>}}',
  silentNowhere: 'لا شيء',
  silentPoints:
    'يسكت عن {silent, number} من {points, plural, one {نقطة واحدة} two {نقطتين} few {# نقاط} many {# نقطة} other {# نقطة}}',
  silentContradicted:
    '{contradicted, plural, zero {لا يسكت عن نقطة تتناقض فيها مقالات أخرى} one {يسكت عن نقطة واحدة تتناقض فيها مقالات أخرى} two {يسكت عن نقطتين تتناقض فيهما مقالات أخرى} few {يسكت عن # نقاط تتناقض فيها مقالات أخرى} many {يسكت عن # نقطة تتناقض فيها مقالات أخرى} other {يسكت عن # نقطة تتناقض فيها مقالات أخرى}}',

  judge: {
    menu: 'ما الصلة بين الادعاءين؟',
    done: 'الحكم: {stance}.',
    next: 'التالي: {words}، {stance}.',
    none: 'لم يبق زوج بلا حكم.',
    nothing: 'لا شيء في هذه الخانة يُحكم فيه.',
    noContradiction: 'لا تناقضات في الجدول.',
  },
  // The right arrow first: so it stands at the right.
  keys: {
    move: '<kbd>→</kbd> <kbd>←</kbd> <kbd>↑</kbd> <kbd>↓</kbd> للتنقل بين الخانات، و<kbd>Enter</kbd> لدخول الخانة، و<kbd>Esc</kbd> للخروج منها، و<kbd>F7</kbd> للتناقض التالي',
  },

  empty: {
    filtered: 'لا نقطة تستوفي هذه الشروط',
    fewer: 'يمكن تقليل الشروط أو مسحها كلها.',
    nothing: 'لا شيء يُقارَن بعد',
    two: 'يحتاج الجدول إلى مقالين على الأقل عن الأحداث نفسها.',
    bring: 'استيراد مقالات',
    alone: 'لم يُعثر على مقالين يتحدثان عن الأمر نفسه',
    byHand: 'يمكن ربط الادعاءات يدويًا في الأعمدة، أو عرض الادعاءات المنفردة.',
  },

  print: {
    head: 'الادعاءات بحسب المقالات، طُبعت في {date}.',
    only: 'المعروض: {rows}.',
    range: 'المطبوع هنا: من {from, number} إلى {to, number}.',
  },
}

export default table
