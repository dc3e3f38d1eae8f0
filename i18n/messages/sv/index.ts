/**
 * The words of the interface in Swedish.
 *
 * Ordlista. Ett ord för varje sak, och inget annat för samma sak. Tilltal: du. Citattecken: ”…”.
 *
 * article               artikel
 * outlet                medium, medier
 * story                 händelse (samlingen av artiklar; det som skett i övrigt: ”samma sak”, ”skeende”)
 * title                 rubrik (för både artikel och händelse)
 * sentence, passage     mening, passage
 * claim                 påstående
 * facet                 aspekt
 * link                  koppling; att koppla (”länk” är bara webbens)
 * stance                förhållande
 *   agrees              instämmer; samstämmighet
 *   contradicts         motsäger; motsägelse
 *   differs in scope    avgränsar annorlunda; skillnad i avgränsning
 *   unrelated           hör inte ihop
 *   update              uppdatering; later count: senare siffra
 *   silent              tiger; not mentioned here: nämns inte här
 * subtypes              siffra, tid, plats, aktör, sak eller medel, negation, orsak, visshet
 * corroborated by       styrks av; corroboration: stöd
 * single, single source bara här, bara en källa
 * suggested, suggestion föreslagen (kopplingen), förslag
 * confirmed, rejected   bekräftad, avvisad; put aside: lägga åt sidan
 * by hand               för hand
 * judge, judgement      bedöma, bedömning; decide: avgöra
 * reason                skäl
 * evidence              belägg
 * match                 motsvarighet
 * pair                  par
 * origin                ursprung (lika i flertal)
 * agency, credit        byrå, hänvisa till
 * point                 punkt
 * review                granskning
 * undo, redo            ångra, gör om
 * history, change       historik, ändring
 * tag, note             tagg, anteckning
 * mark, select          markera (påståenden), välja (ord)
 * bounds                gränser
 * column                spalt (i tabeller: kolumn)
 * timeline, map         tidslinje, karta
 * library               bibliotek
 * bring in, import      läsa in, inläsning; add: lägga till
 * remove, delete        ta bort, radera; restore: återställa
 * engine                motor; look again: analysera på nytt, ny analys
 * precision, recall     precision, täckning
 * result, kind (search)  träff, slag
 * count                 siffra (det uppgivna talet); antal (hur många kopplingar)
 * sign, mark (drawn)    tecken; the underlines in the text: markeringar
 * certainty of a claim  slås fast, påstås, bekräftas, förnekas, avfärdas
 * speaks of             tar upp
 * crossing (map), cell (table)  ruta, cell
 * omission map          tystnadskarta
 * accept, reject        godta, avvisa; tick: bocka för
 */
import type { Translation } from '../../messages'
import groups from './groups'
import review from './review'
import table from './table'
import articles from './articles'
import columns from './columns'
import common from './common'
import evidence from './evidence'
import history from './history'
import how from './how'
import imports from './imports'
import keys from './keys'
import map from './map'
import origins from './origins'
import problems from './problems'
import reanalysis from './reanalysis'
import reasons from './reasons'
import search from './search'
import settings from './settings'
import shell from './shell'
import stances from './stances'
import stories from './stories'
import timeline from './timeline'
import tour from './tour'

const messages: Translation = {
  articles,
  columns,
  common,
  evidence,
  groups,
  history,
  how,
  imports,
  keys,
  map,
  origins,
  problems,
  reanalysis,
  reasons,
  review,
  search,
  settings,
  shell,
  stances,
  stories,
  table,
  timeline,
  tour,
}

export default messages
