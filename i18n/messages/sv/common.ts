import type { Translation } from '../../messages'

const common: Translation['common'] = {
  view: 'Vy',
  views: { columns: 'Spalter', table: 'Tabell', timeline: 'Tidslinje', map: 'Karta', review: 'Granskning' },
  close: 'Stäng',
  search: 'Sök',
  showAll: 'Visa alla',
  progress: '{done, number} av {total, number}',
  undo: 'Ångra',
  tryAgain: 'Försök igen',
  compare: 'Jämför',
  bringIn: 'Läs in artiklar',
  story: 'Händelse',
  untitled: 'Utan rubrik',
  noOutlet: 'Okänt medium',
  quoted: '”{words}”',
  words: '{count, plural, one {# ord} other {# ord}}',
  claims: '{count, plural, one {# påstående} other {# påståenden}}',
  titleOrOutlet: 'Rubrik eller medium',
  noneFound: 'Ingen artikel har ”{query}” i rubrik eller medium',
}

export default common
