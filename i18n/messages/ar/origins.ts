import type { Translation } from '../../messages'

const origins: Translation['origins'] = {
  credits: {
    text: 'نص {agency}',
    source: 'عن {agency}',
    contributed: 'بمشاركة {agency}',
    reported: 'ينسب إلى {agency}',
  },
  shared: 'مشترك بنسبة {share, number, percent} مع {name}',
  creditAndShared: '{credit}، مشترك بنسبة {share, number, percent} مع {name}',
  anotherArticle: 'مقال آخر',
  count:
    '{outlets, plural, zero {لا وسائل إعلامية} one {وسيلة إعلامية واحدة} two {وسيلتان إعلاميتان} few {# وسائل إعلامية} many {# وسيلة إعلامية} other {# وسيلة إعلامية}}، {origins, plural, zero {لا مصادر} one {مصدر واحد} two {مصدران} few {# مصادر} many {# مصدرًا} other {# مصدر}}',
  pair: {
    separated: 'مفصولان بقرار من {by}',
    separatedAlthough: 'مفصولان بقرار من {by} (مع أن ما وُجد: {found})',
    joined: 'مجموعان بقرار من {by}',
    joinedBecause: 'مجموعان بقرار من {by} (ما وُجد: {found})',
    byWay: 'مجموعان عن طريق مقال آخر',
    apart: '{found}؛ لكنهما منفصلان لأن مقالات أخرى هنا فُصلت',
    notJoined: 'غير مجموعين، لكن: {found}',
    nothing: 'لم يُعثر على شيء مشترك',
  },
}

export default origins
