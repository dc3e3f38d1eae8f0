import type { Translation } from '../../messages'

const reasons: Translation['reasons'] = {
  both: 'كلاهما: {words}',
  updated: 'تحديث: {words}',
  within: '{place}، في {larger}',
  reading: {
    agrees: 'بقراءتهما معًا: أحدهما يقول ما يقوله الآخر',
    contradicts: 'بقراءتهما معًا: لا يمكن أن يصح كلاهما',
    scope: 'بقراءتهما معًا: موضوع واحد بلا تعارض',
    unrelated: 'بقراءتهما معًا: لا يلزم أيٌّ منهما عن الآخر',
  },
}

export default reasons
