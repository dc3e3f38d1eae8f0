import type { Translation } from '../../messages'

const search: Translation['search'] = {
  title: 'البحث',
  titleFor: 'بحث: {query}',
  about: 'يشمل البحث جميع التغطيات: الادعاءات، والمقالات، وما كتبه الناس من ملاحظات وأسباب ووسوم.',
  field: 'البحث في جميع التغطيات',
  submit: 'بحث',
  kindsLabel: 'ما يُعرض',
  kinds: { all: 'الكل', claims: 'الادعاءات', articles: 'المقالات', notes: 'الملاحظات', tags: 'الوسوم' },
  found:
    '{count, plural, =0 {لا نتائج عن <b>{query}</b>} one {نتيجة واحدة عن <b>{query}</b>} two {نتيجتان عن <b>{query}</b>} few {# نتائج عن <b>{query}</b>} many {# نتيجة عن <b>{query}</b>} other {# نتيجة عن <b>{query}</b>}}',
  noneOfKind: {
    claims: 'لا نتائج في الادعاءات. في الأنواع الأخرى أعلاه نتائج.',
    articles: 'لا نتائج في المقالات. في الأنواع الأخرى أعلاه نتائج.',
    notes: 'لا نتائج في الملاحظات ولا في الأسباب. في الأنواع الأخرى أعلاه نتائج.',
    tags: 'لا نتائج في الوسوم. في الأنواع الأخرى أعلاه نتائج.',
  },
  allOf: {
    claims: 'الادعاءات كلها ({count, number})',
    articles: 'المقالات كلها ({count, number})',
    notes: 'الملاحظات كلها ({count, number})',
    tags: 'كل ما يحمل هذه الوسوم ({count, number})',
  },
  more: 'عرض المزيد ({count, number})',
  limited: 'تُعرض أفضل النتائج: {shown, number} من {count, number}. إضافة كلمة تضيّق البحث.',
  storiesNamed: 'تغطيات بهذا العنوان: <stories></stories>',
  noteOnClaim: 'ملاحظة على ادعاء',
  noteOnLink: 'ملاحظة على صلة',
  reason: 'السبب المذكور',
  tagsOnClaim: 'ادعاء موسوم',
  tagsOnLink: 'صلة موسومة',
  try: {
    title: 'ما تحسن تجربته',
    words: 'كل جزء على حدة:',
    word: '<q>{word}</q> ({count, number})',
    shorter: 'أول الكلمة تليه نجمة، مثل <c>تناقض*</c>.',
    withoutQuotes: 'الكلمات <a>بلا علامات تنصيص</a>، بأي ترتيب.',
    deleted: 'لا يشمل البحث ما في تغطية محذوفة: يمكن استعادتها من أسفل قائمة التغطيات.',
  },
  how: {
    title: 'طريقة البحث',
    typed: 'يُكتب',
    finds: 'للعثور على',
    words: { typed: 'حريق ميناء', finds: 'الكلمتين معًا، بأي ترتيب وفي أي موضع من النص' },
    phrase: { typed: '"مدير الميناء"', finds: 'هذه الكلمات بعينها، متتالية' },
    prefix: { typed: 'تناقض*', finds: 'الكلمات التي تبدأ هكذا: تناقضات، تناقضت' },
    last: {
      typed: 'محقق',
      finds: 'الكلمة الأخيرة وما يبدأ بها أيضًا: محققون. وتُعدّ تامة إذا تلتها مسافة أو علامة تنصيص',
    },
    folded: 'لا أثر للتشكيل ولا للهمزة على الألف ولا لحجم الحروف اللاتينية: احمد تعثر على أحمد، وcafe على Café.',
  },
}

export default search
