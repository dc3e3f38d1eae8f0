import { MONTHS } from '@/lib/core/extract/lexicon/month-words'

/** Days and months: they belong to times, not to names. */
export const CALENDAR_WORDS: readonly string[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  ...MONTHS,
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
  'mon',
  'tue',
  'tues',
  'wed',
  'thu',
  'thurs',
  'fri',
  'sat',
  'sun',
]

/** Words that are no name although they are often written with a capital. */
export const NEVER_NAMES: readonly string[] = (
  'a about above according across after afterwards again against ahead all almost along already also although always am among an and ' +
  'another any anyone anything are around as asked at away back be because been before behind being below beside besides between beyond ' +
  'both but by came can cannot could day days dear despite did do does doing done down due during each earlier early either else even ' +
  'ever every everyone everything except far few finally first five following for four from further get given gone good got had half has ' +
  'have having he hello her here hers herself him himself his how however i if in including indeed instead into is it its itself just ' +
  'keep last late later least less let like little long look made main make many may me meanwhile might mine more moreover most much must ' +
  'my myself near nearly neither never nevertheless next nine no nobody none nonetheless nor not nothing now of off officials often oh ok ' +
  'okay on once one only onto opinion or other others our ours ourselves out outside over own part past people per perhaps please police ' +
  'previously quite rather read really recently related same say says second see seven several shall she should simply since six so some ' +
  'somebody someone something soon sources still such ten than thank thanks that the their theirs them themselves then there therefore ' +
  'these they third this those though three through throughout thus to today together told tomorrow tonight too toward towards two under ' +
  'unless until up update updated upon us very via video was watch we well were what whatever when where whether which while who whom ' +
  'whose why will with within without would yes yesterday yet you your yours exclusive breaking photo image getty images story news'
).split(' ')
