import type { Translation } from '../../messages'

const origins: Translation['origins'] = {
  credits: {
    text: '{agency}-text',
    source: 'från {agency}',
    contributed: 'med bidrag från {agency}',
    reported: 'hänvisar till {agency}',
  },
  shared: '{share, number, percent} gemensamt med {name}',
  creditAndShared: '{credit}, {share, number, percent} gemensamt med {name}',
  anotherArticle: 'en annan artikel',
  count: '{outlets, plural, one {# medium} other {# medier}}, {origins, plural, one {# ursprung} other {# ursprung}}',
  pair: {
    separated: 'åtskilda av {by}',
    separatedAlthough: 'åtskilda av {by} (programmet såg: {found})',
    joined: 'sammanförda av {by}',
    joinedBecause: 'sammanförda av {by} (programmet såg: {found})',
    byWay: 'sammanförda via en annan artikel',
    apart: '{found}; ändå isär, eftersom andra här har skilts åt',
    notJoined: 'inte sammanförda, men {found}',
    nothing: 'inget gemensamt hittades',
  },
}

export default origins
