import type { Translation } from '../../messages'

const settings: Translation['settings'] = {
  title: 'الإعدادات',
  appearance: 'المظهر',
  appearanceHint: 'يسري كل اختيار فورًا، في هذا المتصفح.',
  all: 'جميع الإعدادات',
  language: 'اللغة',
  text: 'حجم النص',
  theme: 'الألوان',
  contrast: 'التباين',
  motion: 'الحركة',
  choices: {
    auto: 'بحسب المتصفح',
    system: 'بحسب النظام',
    light: 'فاتحة',
    dark: 'داكنة',
    more: 'أعلى',
    reduced: 'مخفّفة',
  },
  size: '{size, number, percent}',
  saved: 'حُفظ.',
  save: 'حفظ',
  name: {
    title: 'اسمك',
    label: 'الاسم',
    hint: 'يظهر من الآن فصاعدًا بجانب كل حكم لك، ولا يغادر هذا الجهاز.',
  },
}

export default settings
