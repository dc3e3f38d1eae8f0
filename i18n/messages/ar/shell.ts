import type { Translation } from '../../messages'

const shell: Translation['shell'] = {
  skip: 'الانتقال إلى المحتوى',
  description: 'مقالات الأخبار جنبًا إلى جنب: من يوافق، ومن يناقض، ومن يسكت.',
  main: 'القائمة الرئيسية',
  stories: 'التغطيات',
  articles: 'المقالات',
  search: 'البحث',
  history: 'السجل',
  settings: 'الإعدادات',
  how: 'كيف يقرر Crossread',
  toStories: 'إلى التغطيات',
  notFound: {
    short: 'غير موجود',
    title: 'لا شيء على هذا الرابط',
    words: 'ربما حُذفت الصفحة، أو كُتب الرابط خطأً. يمكن استعادة التغطيات المحذوفة من أسفل قائمة التغطيات.',
  },
  error: {
    title: 'حدث خلل',
    words: 'هذا خلل في البرنامج لا خطأ منك. لم يضع شيء مما حُفظ.',
    wordsWithNumber: 'هذا خلل في البرنامج لا خطأ منك. لم يضع شيء مما حُفظ. رقمه في سجل البرنامج: {number}.',
  },
}

export default shell
