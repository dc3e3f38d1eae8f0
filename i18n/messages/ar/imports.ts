import type { Translation } from '../../messages'

const imports: Translation['imports'] = {
  title: 'استيراد مقالات',
  about: 'يمكن اختيار ملفات أو لصق نص. في الصفحة التالية يظهر ما قُرئ، ويمكن تصحيحه قبل حفظ أي شيء.',
  continue: 'متابعة',
  fields: {
    text: 'نص المقال',
    title: 'العنوان',
    outlet: 'الوسيلة الإعلامية',
    authors: 'الكتّاب، تفصل بينهم فواصل',
    date: 'التاريخ',
    time: 'الوقت، إن عُرف',
    address: 'الرابط',
  },
  files: {
    title: 'اختيار ملفات',
    drop: 'يمكن إفلات الملفات هنا أو اختيارها:',
    label: 'الملفات',
    kinds: 'ملفات TXT أو HTML أو HTM أو MD، عدة ملفات معًا، وحتى 5 ميغابايت للملف',
    sending: 'جارٍ إرسال الملفات',
    sent: 'الملفات المرسلة: {sent, number} من {total, number}',
    rest: 'المتابعة بما أُرسل',
    unreachable: 'تعذّر الإرسال. هل ما زال Crossread يعمل؟',
    states: { waiting: 'في الانتظار', sending: 'جارٍ الإرسال', sent: 'أُرسل', failed: 'لم يُرسل' },
  },
  paste: {
    title: 'لصق نص',
    guessed: 'الحقول الفارغة تُملأ تخمينًا من النص، ويمكن تصحيحها.',
  },
  tab: 'استيراد مقالات',
  phases: {
    reading: { title: 'قراءة النصوص', about: 'يمكن مغادرة هذه الصفحة: العمل مستمر من تلقاء نفسه.' },
    review: {
      title: 'هل هذا صحيح؟',
      about: 'هذا ما قُرئ، وما خُمّن حيث لم يُذكر. يبقى التصحيح ثم الحفظ.',
    },
    saving: { title: 'الحفظ واستخراج الادعاءات', about: 'يمكن مغادرة هذه الصفحة: العمل مستمر من تلقاء نفسه.' },
    done: { title: 'حصيلة الاستيراد', about: 'ما آل إليه كل نص.' },
  },
  addMore: 'إضافة المزيد',
  stalled: 'توقف الاستيراد. ما حُفظ باقٍ، ويمكن متابعة البقية.',
  progress: { reading: 'النصوص المقروءة', saving: 'المقالات المحفوظة' },
  failed:
    '{count, plural, zero {لم يتعذّر استيراد أي نص} one {تعذّر استيراد نص واحد} two {تعذّر استيراد نصين} few {تعذّر استيراد # نصوص} many {تعذّر استيراد # نصًا} other {تعذّر استيراد # نص}}',
  review: {
    ready:
      '{count, plural, zero {لا نصوص جاهزة} one {نص واحد جاهز} two {نصان جاهزان} few {# نصوص جاهزة} many {# نصًا جاهزًا} other {# نص جاهز}}',
    save: 'حفظ',
    discard: 'تجاهلها',
    known: 'موجود هنا',
    knownHint: '<link>النص نفسه موجود في المكتبة.</link> لن يُحفظ مرة أخرى، بل يُضاف إلى التغطية فقط.',
  },
  place: {
    title: 'وجهة المقالات',
    existing: 'إلى تغطية موجودة',
    story: 'التغطية',
    new: 'إلى تغطية جديدة',
    newTitle: 'عنوان التغطية الجديدة',
    none: 'إلى المكتبة فقط',
  },
  outcomes: { done: 'حُفظ', duplicate: 'كان هنا من قبل', skipped: 'استُبعد' },
  toLibrary: 'إلى المكتبة',
  bringMore: 'استيراد المزيد',
  inStory: 'المقالات الآن في التغطية «<bdi>{title}</bdi>»، والمقارنة جارية في الخلفية.',
  unfinished: {
    title: 'عمليات استيراد لم تكتمل',
    waiting:
      '{count, plural, zero {لا نصوص} one {نص واحد} two {نصان} few {# نصوص} many {# نصًا} other {# نص}} من <date></date>: خارج المكتبة حتى الآن.',
    waitingFor:
      '{count, plural, zero {لا نصوص} one {نص واحد} two {نصان} few {# نصوص} many {# نصًا} other {# نص}} من <date></date>، للتغطية «<bdi>{title}</bdi>»: خارج المكتبة حتى الآن.',
    finish: 'إكمال',
  },
}

export default imports
