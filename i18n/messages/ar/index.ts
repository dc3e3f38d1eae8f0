import type { Translation } from '../../messages'
import english from '../en'

const messages: Translation = english

export default messages
