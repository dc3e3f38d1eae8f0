import type { Translation } from '../../messages'

const groups: Translation['groups'] = {
  merge: 'دمج',
  split: 'تقسيم',
  mergeWith: 'دمج مع…',
  splitOff: 'تقسيم…',
  mergeTitle: 'الدمج مع نقطة أخرى',
  splitTitle: 'تقسيم هذه النقطة',
  andMore: 'و{count, number} غيرها',

  find: 'البحث عن نقطة بكلمات من ادعاءاتها',
  point: 'النقطة',
  noneFound: 'لا ترد هذه الكلمات في أي نقطة أخرى.',
  found:
    '{count, plural, zero {لا نقاط} one {نقطة واحدة} two {نقطتان} few {# نقاط} many {# نقطة} other {# نقطة}}، الأشبه أولًا',
  foundMany:
    '{count, plural, zero {لا نقاط} one {نقطة واحدة} two {نقطتان} few {# نقاط} many {# نقطة} other {# نقطة}}، الأشبه أولًا؛ المعروض منها {shown, number}',

  leaving: 'أي الادعاءات يتحدث عن أمر آخر؟',
  go: 'تُنقل',
  own: 'إلى نقطة مستقلة',
  other: 'إلى نقطة أخرى',
  tick: 'المطلوب تحديد الادعاءات التي تخرج.',
  stay: 'لا بد أن يبقى ادعاء واحد على الأقل.',
  leave: 'يخرج {count, number} من {all, number}',

  says: '{count, plural, zero {لا مقالات: «<b>{words}</b>»} one {مقال واحد: «<b>{words}</b>»} two {مقالان: «<b>{words}</b>»} few {# مقالات: «<b>{words}</b>»} many {# مقالًا: «<b>{words}</b>»} other {# مقال: «<b>{words}</b>»}}',
  elsewhere: 'خارج الأطراف: {count, number}',
  update: '(تحديث لا تناقض)',
}

export default groups
