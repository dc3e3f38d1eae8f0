import type { Translation } from '../../messages'

const map: Translation['map'] = {
  pageTitle: 'الخريطة: {story}',
  howToRead:
    'حيث يلتقي صف وعمود يظهر ما يجمع المقالين: عدد ادعاءاتهما التي تتناقض والتي تتوافق. وباختيار خانة تُقرأ ادعاءاتها. هذه أعداد فحسب: لا تقول شيئًا عمن هو محق.',
  narrowed: 'لا تُحسب إلا صلات الادعاءات التي تجتاز التصفية.',
  showAll: 'حساب الصلات كلها',
  legend: 'معاني العلامات',
  table: 'من يوافق من، ومن يناقض من',
  article: 'المقال',
  all: 'جميع المقالات الأخرى',
  nothing: 'لا شيء مشترك',
  sameOrigin: 'المصدر نفسه',
  cell: '{a} و{b}:',
  meanings: {
    contradicts: 'تناقض',
    updated: 'حصيلة لاحقة: تحديث لا تناقض',
    agrees: 'توافق',
    scope: 'اختلاف في النطاق: لا تناقض',
    unjudged: 'منها ما لم يحكم فيه أحد',
  },
  originHint: 'المصدر نفسه: يقوم المقالان على مصدر واحد، فما يتوافقان فيه رُوي مرة واحدة لا مرتين.',
  pair: {
    heading: '<x>{a}</x> و<y>{b}</y>',
    none: 'لا صلة بين ادعاءات أحدهما وادعاءات الآخر.',
    tied: 'المصدر نفسه: {reasons}.',
    hint: 'ليس المصدر نفسه، لكن: {reasons}.',
    sharedAgreements:
      'مصدر واحد وراء {shared, number} من {all, plural, zero {التوافقات} one {توافق واحد} two {توافقين} few {# توافقات} many {# توافقًا} other {# توافق}}: رواية واحدة لا روايتان.',
    judgedBy: 'حكم من {by}',
    inColumns: 'القراءة في الأعمدة',
    wholeInColumns: 'قراءة المقالين جنبًا إلى جنب',
    showAll: 'عرض أزواج الادعاءات كلها ({count, number})',
  },
  contested: {
    heading: 'ما تتناقض فيه المقالات',
    intro: 'تأتي أولًا النقاط التي تفرّق بين أكثر المقالات.',
    none: 'لا شيء: لا تناقض بين أي ادعاءين في هذه التغطية.',
    pairs:
      '{count, plural, zero {لا خلاف بين المقالات} one {خلاف في زوج واحد من المقالات} two {خلاف في زوجين من المقالات} few {خلاف في # أزواج من المقالات} many {خلاف في # زوجًا من المقالات} other {خلاف في # زوج من المقالات}}',
    // The verb would change with the outlet: none, and so no number.
    says: '<names></names>: <q>{words}</q>',
    onTimeline: 'عبر الزمن',
    showAll: 'عرض النقاط كلها ({count, number})',
  },
  empty: {
    title: 'لا شيء على الخريطة بعد',
    hint: 'تحتاج الخريطة إلى مقالين على الأقل عن الأحداث نفسها.',
  },
}

export default map
