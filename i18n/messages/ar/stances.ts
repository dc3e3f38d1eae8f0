import type { Translation } from '../../messages'

// Nouns, and the number after them: so a word fits one article as well as many, whatever the number.
const stances: Translation['stances'] = {
  agrees: {
    word: 'توافق',
    plural: 'توافق',
    counted: '<w>توافق</w> <b>{count, number}</b>',
  },
  contradicts: {
    word: 'تناقض',
    plural: 'تناقض',
    counted: '<w>تناقض</w> <b>{count, number}</b>',
  },
  updated: {
    word: 'تحديث',
    plural: 'تحديث',
    counted: '<w>تحديث</w> <b>{count, number}</b>',
  },
  scope: {
    word: 'اختلاف في النطاق',
    plural: 'اختلاف في النطاق',
    counted: '<w>اختلاف في النطاق</w> <b>{count, number}</b>',
  },
  unrelated: {
    word: 'لا علاقة',
    plural: 'لا علاقة',
    counted: '<w>لا علاقة</w> <b>{count, number}</b>',
  },
  unjudged: {
    word: 'بلا حكم',
    plural: 'بلا حكم',
    counted: '<w>بلا حكم</w> <b>{count, number}</b>',
  },
  subtypes: {
    number: 'العدد',
    time: 'الزمان',
    place: 'المكان',
    actor: 'الفاعل',
    object: 'الشيء أو الأداة',
    negation: 'النفي',
    cause: 'السبب',
    certainty: 'درجة اليقين',
    superseded: 'تحديث لاحق',
  },
}

export default stances
