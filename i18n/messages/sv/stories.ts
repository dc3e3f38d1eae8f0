import type { Translation } from '../../messages'

const stories: Translation['stories'] = {
  title: 'Händelser',
  about:
    'Artiklar om samma sak, sida vid sida: påstående för påstående, vem som instämmer, vem som motsäger och vem som tiger.',
  none: 'Inga händelser än',
  noneHint:
    'En händelse samlar artiklar om samma sak. Ge din en rubrik här ovanför och läs sedan in två eller flera artiklar.',
  renamed: 'Händelsen har fått sin nya rubrik.',
  restored: 'Händelsen är tillbaka.',
  deleted: '”<bdi>{title}</bdi>” har raderats. Artiklarna finns kvar i biblioteket.',
  deletedStories: 'Raderade händelser ({count, number})',
  restore: 'Återställ',
  restoreNamed: 'Återställ ”{title}”',
  new: {
    label: 'Ny händelse',
    placeholder: 'Vad artiklarna handlar om',
    create: 'Skapa',
  },
  sample: 'Exempel, återberättat av oss',
  count: '{count, plural, =0 {inga artiklar än} one {# artikel} other {# artiklar}}',
  begun: 'skapad <date></date>',
  takesTwo: '<link>Läs in artiklar</link> för att jämföra dem: det behövs minst två.',
  tools: {
    change: 'Ändra ”{title}”',
    hint: 'Byt rubrik, ordna, radera',
    title: 'Rubrik',
    rename: 'Byt rubrik',
    articles: 'Artiklar',
    history: 'Historik',
    delete: 'Radera',
  },
  articles: {
    tab: 'En händelses artiklar',
    title: 'Händelsens artiklar',
    about: 'Ordningen här är ordningen mellan spalterna.',
    none: 'Inga artiklar i händelsen än',
    noneHint: 'Läs in artiklar, eller lägg till några från biblioteket nedan. Det behövs två för att jämföra.',
    up: 'Flytta upp',
    down: 'Flytta ner',
    upNamed: 'Flytta upp ”{title}”',
    downNamed: 'Flytta ner ”{title}”',
    remove: 'Ta bort',
    removeNamed: 'Ta bort ”{title}” från händelsen',
    removed: '”<bdi>{title}</bdi>” har tagits bort från händelsen. Artikeln finns kvar i biblioteket.',
  },
  library: {
    title: 'Lägg till från biblioteket',
    none: 'Ingen annan artikel har ”{query}” i rubrik eller medium.',
    add: 'Lägg till',
    addNamed: 'Lägg till ”{title}” i händelsen',
    more: '{count, plural, one {# till: sök på ett ord i rubriken för att hitta den.} other {# till: sök på ett ord i rubriken för att hitta dem.}}',
  },
}

export default stories
