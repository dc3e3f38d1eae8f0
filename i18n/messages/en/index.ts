/** The words of the interface in English, by area: the one that the other languages are held to. */
import articles from './articles'
import columns from './columns'
import common from './common'
import evidence from './evidence'
import groups from './groups'
import history from './history'
import how from './how'
import imports from './imports'
import keys from './keys'
import map from './map'
import origins from './origins'
import problems from './problems'
import reanalysis from './reanalysis'
import reasons from './reasons'
import review from './review'
import search from './search'
import settings from './settings'
import shell from './shell'
import stances from './stances'
import stories from './stories'
import table from './table'
import timeline from './timeline'
import tour from './tour'

const messages = {
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
} as const

export default messages
