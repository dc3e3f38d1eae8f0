import type { Translation } from '../../messages'

const reanalysis: Translation['reanalysis'] = {
  tab: 'Vad den nya analysen ändrade',
  title: 'Ny analys: vad som har ändrats',
  about:
    'Motorn letar upp alla artiklars påståenden och kopplingar på nytt, till exempel efter en uppdatering. Det som människor har bedömt, taggat, antecknat, markerat eller lagt åt sidan står kvar.',
  lookAgain: 'Analysera på nytt',
  back: 'Tillbaka till händelsen',
  none: 'Motorn har inte analyserat händelsen på nytt än',
  noneHint: 'När det är gjort listas här allt som har blivit annorlunda.',
  when: '<date></date>, begärd av <bdi>{by}</bdi>; {engines, select, same {motor {to, number}} other {motor {from, number} tidigare, motor {to, number} nu}}.',
  otherTimes: 'Andra gånger',
  otherTime: '<link></link>, begärd av <bdi>{by}</bdi>',
  showAll: 'Visa alla {count, number}',
  stopped:
    'Analysen avbröts av ett fel i programmet. Det som har hittats finns kvar, och ”Analysera på nytt” fortsätter därifrån.',
  finding: 'Letar efter påståenden och jämför dem',
  findingAnew: 'Letar efter påståenden på nytt och jämför dem',
  judgedLabel: 'bedömt',
  beforeLabel: 'motorn tidigare',
  nowLabel: 'nu',
  boundsBefore: 'tidigare: ”<bdi>{quote}</bdi>”',
  seePair: 'Se de två i händelsen',
  articleGone: 'En artikel som inte längre ingår i händelsen',
  kinds: {
    disagrees: {
      heading: 'Värt en titt: motorn säger nu något annat än bedömningen',
      note: 'Bedömningen gäller. Se efter om den fortfarande håller.',
    },
    'as-judged': { heading: 'Motorn säger nu detsamma som bedömningen', note: 'Inget att göra.' },
    added: { heading: 'Nya kopplingar', note: 'Förslag som ingen har bedömt.' },
    changed: { heading: 'Kopplingar med ett annat förhållande', note: 'Förslag som ingen hade bedömt.' },
    gone: {
      heading: 'Kopplingar som inte längre föreslås',
      note: 'Ingen hade bedömt dem, och de visas inte längre.',
    },
    found: { heading: 'Nya påståenden', note: 'De är markerade i sina artiklar.' },
    kept: {
      heading: 'Påståenden som inte längre hittas men behålls',
      note: 'Någon har arbetat med dem, så de lämnas som de är.',
    },
    lost: {
      heading: 'Påståenden som inte längre hittas',
      note: 'Ingen hade arbetat med dem, och de är inte längre markerade.',
    },
    bounds: { heading: 'Påståenden med andra gränser', note: 'Ingen hade satt gränserna för hand.' },
  },
  noLink: 'ingen koppling',
  stanceIn: '{stance} ({subtype})',
  was: 'tidigare: {before}',
  change: 'tidigare: {before} · nu: {now}',
  judgedChange: 'bedömt: {decided} · motorn tidigare: {before} · nu: {now}',
  sum: {
    none: 'Inget har ändrats',
    links:
      '{total, plural, one {# ändring} other {# ändringar}}: {links, plural, one {# koppling} other {# kopplingar}}',
    claims:
      '{total, plural, one {# ändring} other {# ändringar}}: {claims, plural, one {# påstående} other {# påståenden}}',
    both: '{total, plural, one {# ändring} other {# ändringar}}: {links, plural, one {# koppling} other {# kopplingar}}, {claims, plural, one {# påstående} other {# påståenden}}',
  },
}

export default reanalysis
