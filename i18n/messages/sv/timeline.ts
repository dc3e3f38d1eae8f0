import type { Translation } from '../../messages'

const timeline: Translation['timeline'] = {
  pageTitle: 'Tidslinje: {story}',
  howToRead:
    'Vad varje medium berättade, i den ordning det publicerades. En senare siffra är en uppdatering; två siffror vid samma tid är en motsägelse tills någon bedömer dem. Varje tecken leder till sitt påstående i spalterna.',
  narrowed: 'Bara de punkter som filtret släpper igenom visas.',
  showAll: 'Visa alla punkter',
  marks: {
    first: 'först berättat',
    same: 'samma siffra',
    open: 'inte jämfört',
  },
  legend: 'Vad tecknen betyder',
  point: {
    heading: 'En punkt över tid',
    choose: 'Punkt',
    show: 'Visa',
    option: '{sign} {words}',
    inColumns: 'Läs i spalterna',
    statements: 'Vem som berättade det, och när',
    published: 'Publicerad',
    outlet: 'Medium',
    count: 'Siffra',
    words: 'Med artikelns ord',
    mark: 'Jämfört med de andra',
  },
  counts: {
    heading: 'Siffror över tid',
    intro:
      'Det som flera artiklar anger i siffror, vart och ett på en egen tidsaxel. Välj ett för att se det i stort, med alla uppgifter.',
    none: 'Ingen siffra i händelsen anges för samma sak av två artiklar, så det finns ingen att rita.',
    same: 'Anges i {articles, plural, one {# artikel} other {# artiklar}}: {value}.',
    range: 'Anges i {articles, plural, one {# artikel} other {# artiklar}}: från {low} till {high}.',
    updates: '{count, plural, one {# uppdatering} other {# uppdateringar}}',
    conflicts: '{count, plural, one {# motsägelse} other {# motsägelser}}',
    dot: '{value}, {outlets}, {when}: {mark}',
    andMore: '{outlet} och {count, plural, one {# till} other {# till}}',
    showAll: 'Visa alla {count, number}',
    chosen: 'visas ovan',
    others: 'Räknas också där:',
    noZero: 'Skalan börjar inte på 0.',
    update: 'uppdatering: en senare siffra',
    steady: 'samma siffra igen',
    conflict: 'motsägelse',
  },
  bounds: { atLeast: '≥ {value}', atMost: '≤ {value}', about: '~ {value}', range: '{low}–{high}' },
  axis: {
    noDate: 'utan datum',
    break: 'utelämnat: {length}',
    midday: 'Där bara dagen är känd står tecknet mitt på den.',
    utc: 'Klockslag anges i UTC.',
  },
  lanes: {
    heading: 'Vem som berättade vad, och när',
    intro:
      'En rad för varje medium. Under varje artikel står dess påståenden på de punkter som även andra artiklar tar upp, motsägelser först.',
    undated: 'dagen är inte känd',
    alone:
      '{count, plural, =0 {inget som bara den tar upp} one {# påstående om något som bara den tar upp} other {# påståenden om något som bara den tar upp}}',
    mark: '{mark}: {words}',
    asTable: 'Visa som tabell',
    caption: 'Påståenden i publiceringsordning',
    claim: 'Påstående',
    point: 'Punkt',
    showPoint: 'Visa punkten',
    more: '{count, plural, one {# till} other {# till}}',
  },
  empty: {
    noArticles: 'Inget att rita än',
    noArticlesHint: 'Tidslinjen behöver minst två artiklar om samma sak.',
    oneArticle: 'En ensam artikel har ingen annan att ställas mot: läs in vad andra har skrivit om samma sak.',
    noPoints: 'Inget hittades som två artiklar båda tar upp. Koppla påståenden för hand i spalterna.',
    filtered: 'Filtret släpper inte igenom någon punkt.',
  },
}

export default timeline
