import type { Translation } from '../../messages'

const reanalysis: Translation['reanalysis'] = {
  tab: 'ما تغيّر بعد إعادة التحليل',
  title: 'إعادة التحليل: ما تغيّر',
  about:
    'يستخرج المحرك ادعاءات المقالات كلها وصلاتها من جديد، بعد تحديث مثلًا. ويبقى كل ما حكم فيه الناس أو وسموه أو علّقوا عليه أو عيّنوه أو نحّوه.',
  lookAgain: 'إعادة التحليل',
  back: 'العودة إلى التغطية',
  none: 'لم يُعد المحرك تحليل هذه التغطية بعد',
  noneHint: 'بعد إعادة التحليل يُدرج هنا كل ما اختلف.',
  when: '<date></date>، بطلب من <bdi>{by}</bdi>؛ {engines, select, same {المحرك {to, number}} other {المحرك {from, number} سابقًا، والمحرك {to, number} الآن}}.',
  otherTimes: 'مرات أخرى',
  otherTime: '<link></link>، بطلب من <bdi>{by}</bdi>',
  showAll: 'عرض الكل ({count, number})',
  stopped: 'توقف التحليل لخلل في البرنامج. ما عُثر عليه حتى الآن باقٍ، و«إعادة التحليل» تكمل من حيث توقف.',
  finding: 'جارٍ استخراج الادعاءات ومقارنتها',
  findingAnew: 'جارٍ استخراج الادعاءات من جديد ومقارنتها',
  judgedLabel: 'الحكم',
  beforeLabel: 'المحرك سابقًا',
  nowLabel: 'الآن',
  boundsBefore: 'سابقًا: «<bdi>{quote}</bdi>»',
  seePair: 'عرض الاثنين في التغطية',
  articleGone: 'مقال لم يعد في التغطية',
  kinds: {
    disagrees: {
      heading: 'جدير بالنظر: المحرك يقول الآن خلاف الحكم',
      note: 'الحكم باقٍ، ويحسن التأكد من أنه ما زال صحيحًا.',
    },
    'as-judged': { heading: 'المحرك يقول الآن ما قاله الحكم', note: 'لا شيء مطلوب.' },
    added: { heading: 'صلات جديدة', note: 'اقتراحات لم يحكم فيها أحد.' },
    changed: { heading: 'صلات تغيّر نوعها', note: 'اقتراحات لم يكن قد حكم فيها أحد.' },
    gone: { heading: 'صلات لم تعد مقترحة', note: 'لم يكن قد حكم فيها أحد، ولم تعد تظهر.' },
    found: { heading: 'ادعاءات جديدة', note: 'هي معلَّمة في مقالاتها.' },
    kept: { heading: 'ادعاءات لم يعد المحرك يجدها لكنها باقية', note: 'عمل عليها أحد، فتبقى كما هي.' },
    lost: { heading: 'ادعاءات لم يعد المحرك يجدها', note: 'لم يعمل عليها أحد، ولم تعد معلَّمة.' },
    bounds: { heading: 'ادعاءات تغيّرت حدودها', note: 'لم يكن أحد قد ضبط حدودها يدويًا.' },
  },
  noLink: 'لا صلة',
  stanceIn: '{stance} ({subtype})',
  was: 'سابقًا: {before}',
  change: 'سابقًا: {before} · الآن: {now}',
  judgedChange: 'الحكم: {decided} · المحرك سابقًا: {before} · الآن: {now}',
  sum: {
    none: 'لم يتغيّر شيء',
    links:
      '{total, plural, zero {لا تغييرات} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}}: {links, plural, zero {لا صلات} one {صلة واحدة} two {صلتان} few {# صلات} many {# صلة} other {# صلة}}',
    claims:
      '{total, plural, zero {لا تغييرات} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}}: {claims, plural, zero {لا ادعاءات} one {ادعاء واحد} two {ادعاءان} few {# ادعاءات} many {# ادعاءً} other {# ادعاء}}',
    both: '{total, plural, zero {لا تغييرات} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}}: {links, plural, zero {لا صلات} one {صلة واحدة} two {صلتان} few {# صلات} many {# صلة} other {# صلة}}، {claims, plural, zero {لا ادعاءات} one {ادعاء واحد} two {ادعاءان} few {# ادعاءات} many {# ادعاءً} other {# ادعاء}}',
  },
}

export default reanalysis
