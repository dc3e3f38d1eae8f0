import type { Translation } from '../../messages'

const reasons: Translation['reasons'] = {
  both: 'båda: {words}',
  updated: 'uppdaterat: {words}',
  within: '{place}, i {larger}',
  reading: {
    agrees: 'lästa ihop: det ena säger vad det andra säger',
    contradicts: 'lästa ihop: båda kan inte vara sanna',
    scope: 'lästa ihop: ett ämne, ingen motsättning',
    unrelated: 'lästa ihop: inget av dem följer av det andra',
  },
}

export default reasons
