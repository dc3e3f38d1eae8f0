import type { Translation } from '../../messages'

const map: Translation['map'] = {
  pageTitle: 'Karta: {story}',
  howToRead:
    'Där en rad och en kolumn möts står vad de två artiklarna har gemensamt: hur många av deras påståenden som motsäger varandra och hur många som instämmer. Välj en ruta för att läsa dem. Det här är antal: de säger inget om vem som har rätt.',
  narrowed: 'Bara kopplingar mellan påståenden som filtret släpper igenom räknas.',
  showAll: 'Räkna alla kopplingar',
  legend: 'Vad tecknen betyder',
  table: 'Vem som instämmer med vem, och vem som motsäger vem',
  article: 'Artikel',
  all: 'Alla andra tillsammans',
  nothing: 'inget gemensamt',
  sameOrigin: 'samma ursprung',
  cell: '{a} och {b}:',
  meanings: {
    contradicts: 'motsäger varandra',
    updated: 'en senare siffra: en uppdatering, ingen motsägelse',
    agrees: 'instämmer',
    scope: 'avgränsar annorlunda: ingen motsägelse',
    unjudged: 'av dessa, inte bedömda av någon',
  },
  originHint:
    'Samma ursprung: de två vilar på en och samma källa, så det som de är eniga om är sagt en gång, inte två.',
  pair: {
    heading: '<x>{a}</x> och <y>{b}</y>',
    none: 'Inget påstående i den ena är kopplat till något i den andra.',
    tied: 'Samma ursprung: {reasons}.',
    hint: 'Inte samma ursprung, men: {reasons}.',
    sharedAgreements:
      '{shared, number} av {all, plural, one {# koppling som instämmer} other {# kopplingar som instämmer}} vilar på ett enda ursprung: sagt en gång, inte två.',
    judgedBy: 'bedömd av {by}',
    inColumns: 'Läs båda i spalterna',
    wholeInColumns: 'Läs de två sida vid sida',
    showAll: 'Visa alla {count, number} par av påståenden',
  },
  contested: {
    heading: 'Vad de motsäger varandra om',
    intro: 'De punkter som skiljer flest artiklar åt kommer först.',
    none: 'Ingenting: inga två påståenden i händelsen motsäger varandra.',
    pairs: '{count, plural, one {# par artiklar} other {# par artiklar}} går isär',
    says: '{count, plural, one {<names></names> säger} other {<names></names> säger}} <q>{words}</q>',
    onTimeline: 'Över tid',
    showAll: 'Visa alla {count, number} punkter',
  },
  empty: {
    title: 'Inget att visa på kartan än',
    hint: 'Kartan behöver minst två artiklar om samma sak.',
  },
}

export default map
