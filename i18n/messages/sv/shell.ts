import type { Translation } from '../../messages'

const shell: Translation['shell'] = {
  skip: 'Hoppa till innehållet',
  description: 'Nyhetsartiklar sida vid sida: vem som instämmer, vem som motsäger och vem som tiger.',
  main: 'Huvudmeny',
  search: 'Sök',
  stories: 'Händelser',
  articles: 'Artiklar',
  history: 'Historik',
  settings: 'Inställningar',
  how: 'Så resonerar Crossread',
  toStories: 'Till händelserna',
  notFound: {
    short: 'Finns inte här',
    title: 'Det finns inget på den här adressen',
    words:
      'Det kan ha raderats, eller så är adressen felskriven. En raderad händelse kan återställas längst ner i listan över händelser.',
  },
  error: {
    title: 'Något gick fel',
    words: 'Felet ligger i programmet, inte hos dig. Inget som är sparat har gått förlorat.',
    wordsWithNumber:
      'Felet ligger i programmet, inte hos dig. Inget som är sparat har gått förlorat. I programmets logg har det nummer {number}.',
  },
}

export default shell
