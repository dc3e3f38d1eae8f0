import type { Translation } from '../../messages'

const table: Translation['table'] = {
  title: 'Tabell: {story}',
  name: 'Påståenden per artikel',
  point: 'Punkt',
  noDate: 'utan datum',
  rows: '{count, plural, one {# punkt} other {# punkter}}',
  rowsOf: '{count, number} av {all, plural, one {# punkt} other {# punkter}}',

  range: 'här {from, number} till {to, number}',
  pages: 'Tabellens sidor',
  pageOf: 'Sida {page, number} av {pages, number}',
  previous: 'Föregående sida',
  next: 'Nästa sida',
  onePage: 'Allt på en sida',
  inPages: 'Sida för sida',

  filter: {
    only: 'Bara punkter med',
    contradicts: 'Motsägelser',
    updated: 'Uppdateringar',
    unjudged: 'Obedömda förslag',
    agrees: 'Samstämmighet',
    words: 'Ord i påståenden, anteckningar och taggar',
    more: 'Fler villkor',
    state: 'En koppling som är',
    states: { suggested: 'föreslagen', confirmed: 'bekräftad', rejected: 'avvisad', manual: 'gjord för hand' },
    tag: 'Tagg',
    any: 'vilken som helst',
    singles: 'Även påståenden i bara en artikel',
    says: 'Vad varje artikel gör',
    sayings: {
      any: 'vad som helst',
      silent: 'tiger',
      speaks: 'tar upp det',
      contradicts: 'motsäger',
      updated: 'anger en tidigare eller senare siffra',
      agrees: 'instämmer',
      scope: 'avgränsar annorlunda',
    },
    show: 'Visa',
    clear: 'Rensa',
  },

  sort: {
    by: 'Sortera efter',
    look: 'Värt en titt',
    contradicts: 'Motsägelser',
    speak: 'Artiklar som tar upp det',
    silent: 'Artiklar som tiger',
    worth: 'Värt att kontrollera',
    ascending: 'stigande',
    descending: 'fallande',
    article: 'Sortera efter läsordningen i {article}',
  },

  cells: 'Celler',
  quotes: 'Citat',
  map: 'Tystnadskarta',
  expandAll: 'Fäll ut alla',
  collapseAll: 'Fäll ihop alla',

  silent: 'tiger',
  compared: 'jämförs med de andra',
  with: 'gentemot <b>{article}</b>',
  notJudged: 'inte bedömd',
  more: '{count, plural, one {# påstående till} other {# påståenden till}}',
  claims: '{count, plural, one {# påstående} other {# påståenden}}',
  speaks: 'tar upp det: jämförs med de andra',
  legend: 'Tecken',

  silence: 'Tiger om',
  silentOn:
    '<silent>{count, number} av {points, plural, one {# punkt} other {# punkter}}</silent>{contradicted, plural, =0 {} one {, varav <conflict># med motsägelser</conflict>} other {, varav <conflict># med motsägelser</conflict>}}',
  silentNowhere: 'ingen punkt',
  silentPoints: 'Tiger om {silent, number} av {points, plural, one {# punkt} other {# punkter}}',
  silentContradicted:
    'Tiger om {contradicted, plural, one {# punkt där andra motsäger varandra} other {# punkter där andra motsäger varandra}}',

  judge: {
    menu: 'Hur förhåller sig de två till varandra?',
    done: 'Bedömt: {stance}.',
    next: 'Nästa: {words}, {stance}.',
    none: 'Inget par återstår att bedöma.',
    nothing: 'Inget att bedöma i cellen.',
    noContradiction: 'Ingen motsägelse i tabellen.',
  },
  keys: {
    move: '<kbd>←</kbd> <kbd>→</kbd> <kbd>↑</kbd> <kbd>↓</kbd> går från cell till cell, <kbd>Enter</kbd> in i en, <kbd>Esc</kbd> tillbaka, <kbd>F7</kbd> till nästa motsägelse',
  },

  empty: {
    filtered: 'Ingen punkt uppfyller villkoren',
    fewer: 'Ta bort några av villkoren, eller rensa alla.',
    nothing: 'Inget att jämföra än',
    two: 'Tabellen behöver minst två artiklar om samma sak.',
    bring: 'Läs in artiklar',
    alone: 'Inget hittades som två artiklar båda tar upp',
    byHand: 'Koppla påståenden för hand i spalterna, eller visa de påståenden som finns i bara en artikel.',
  },

  print: {
    head: 'Påståenden per artikel, utskrivet {date}.',
    only: 'Visas: {rows}.',
    range: 'På detta utskrivna ark: {from, number} till {to, number}.',
  },
}

export default table
