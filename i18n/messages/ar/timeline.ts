import type { Translation } from '../../messages'

const timeline: Translation['timeline'] = {
  pageTitle: 'الخط الزمني: {story}',
  howToRead:
    'ما ذكرته كل وسيلة إعلامية، بترتيب النشر. الحصيلة اللاحقة تحديث، والعددان المختلفان في وقت واحد تناقض إلى أن يحكم فيه أحد. وكل علامة تقود إلى ادعائها في الأعمدة.',
  narrowed: 'لا تُعرض إلا النقاط التي تجتاز التصفية.',
  showAll: 'عرض النقاط كلها',
  marks: {
    first: 'أول ذكر',
    same: 'العدد نفسه',
    open: 'بلا مقارنة',
  },
  legend: 'معاني العلامات',
  point: {
    heading: 'نقطة واحدة عبر الزمن',
    choose: 'النقطة',
    show: 'عرض',
    option: '{sign} {words}',
    inColumns: 'القراءة في الأعمدة',
    statements: 'من ذكرها ومتى',
    published: 'تاريخ النشر',
    outlet: 'الوسيلة الإعلامية',
    count: 'العدد',
    words: 'بكلمات المقال',
    mark: 'إزاء المقالات الأخرى',
  },
  counts: {
    heading: 'الأعداد عبر الزمن',
    intro: 'ما تعدّه عدة مقالات، كل عدد على محور زمني واحد. وباختيار أحدها يُعرض كبيرًا مع كل ما قيل فيه.',
    none: 'لم يذكر مقالان في هذه التغطية عددًا للشيء نفسه، فلا عدد يُرسم.',
    same: '{articles, plural, zero {ليس في أي مقال} one {في مقال واحد} two {في مقالين} few {في # مقالات} many {في # مقالًا} other {في # مقال}}: {value}.',
    range:
      '{articles, plural, zero {ليس في أي مقال} one {في مقال واحد} two {في مقالين} few {في # مقالات} many {في # مقالًا} other {في # مقال}}: بين {low} و{high}.',
    updates:
      '{count, plural, zero {لا تحديثات} one {تحديث واحد} two {تحديثان} few {# تحديثات} many {# تحديثًا} other {# تحديث}}',
    conflicts:
      '{count, plural, zero {لا تناقضات} one {تناقض واحد} two {تناقضان} few {# تناقضات} many {# تناقضًا} other {# تناقض}}',
    dot: '{value}، {outlets}، {when}: {mark}',
    andMore:
      '{outlet} {count, plural, zero {وحدها} one {وواحدة أخرى} two {واثنتان أخريان} few {و# أخرى} many {و# أخرى} other {و# أخرى}}',
    showAll: 'عرض الأعداد كلها ({count, number})',
    chosen: 'معروض أعلاه',
    others: 'مما عُدّ هناك أيضًا:',
    noZero: 'لا يبدأ المقياس من 0.',
    update: 'تحديث: حصيلة لاحقة',
    steady: 'العدد نفسه مجددًا',
    conflict: 'تناقض',
  },
  bounds: { atLeast: '{value} فأكثر', atMost: '{value} فأقل', about: 'نحو {value}', range: '{low}–{high}' },
  axis: {
    noDate: 'بلا تاريخ',
    break: 'مدة غير معروضة: {length}',
    midday: 'حيث لا يُعرف إلا اليوم، توضع العلامة في منتصفه.',
    utc: 'الساعات بالتوقيت العالمي (UTC).',
  },
  lanes: {
    heading: 'من ذكر ماذا، ومتى',
    intro: 'مسار لكل وسيلة إعلامية. وتحت كل مقال ادعاءاته في النقاط التي تتناولها مقالات أخرى أيضًا، والتناقضات أولًا.',
    undated: 'اليوم غير معروف بدقة',
    alone:
      '{count, plural, =0 {لم ينفرد بشيء} one {انفرد بادعاء واحد} two {انفرد بادعاءين} few {انفرد بـ# ادعاءات} many {انفرد بـ# ادعاءً} other {انفرد بـ# ادعاء}}',
    mark: '{mark}: {words}',
    asTable: 'عرض في جدول',
    caption: 'الادعاءات بترتيب النشر',
    claim: 'الادعاء',
    point: 'النقطة',
    showPoint: 'عرض هذه النقطة',
    more: 'المزيد ({count, number})',
  },
  empty: {
    noArticles: 'لا شيء يُرسم بعد',
    noArticlesHint: 'يحتاج الخط الزمني إلى مقالين على الأقل عن الأحداث نفسها.',
    oneArticle: 'هنا مقال واحد لا نظير له بعد: يلزم استيراد ما كتبه آخرون عن الأحداث نفسها.',
    noPoints: 'لم يُعثر على مقالين يتحدثان عن الأمر نفسه. يمكن ربط الادعاءات يدويًا في الأعمدة.',
    filtered: 'لا نقطة تجتاز التصفية.',
  },
}

export default timeline
