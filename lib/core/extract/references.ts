/**
 * Says what pronouns and descriptions mean where only one thing can be meant, and is silent otherwise.
 *
 *   "Ola Berg left the house. He took the train."      He → ola berg: the only person in sight
 *   "They met on Nordo. The app keeps no records."     The app → nordo: the last app named
 */
import { ORGANISATION_WORDS } from '@/lib/core/extract/lexicon/organisation-words'
import { PLAIN_ROLES, ROLES } from '@/lib/core/extract/lexicon/person-words'
import { phraseHead } from '@/lib/core/extract/phrase-head'
import type { SentenceTokens } from '@/lib/core/extract/sentence-tokens'
import type { Token } from '@/lib/core/text/tokens'
import type { Name } from '@/lib/core/vocabulary'

const PRONOUNS = new Set(['he', 'she', 'him', 'his', 'her'])
const DETERMINERS = new Set(['the', 'this', 'that', 'same'])
/** Sentences that a person stays in sight without being named or meant. */
const SIGHT = 2
/** Named things kept in mind: "the app" means one of the last. */
const MOST_THINGS = 20
const bodyNouns = new Set([...ORGANISATION_WORDS, 'company', 'agency'])
const roles = new Set(ROLES)
const plainRoles = new Set(PLAIN_ROLES)

/** Who is in sight while the sentences are read one by one. */
interface Sight {
  persons: { key: string; sentence: number }[]
  /** Everybody spoken of so far. */
  met: Set<string>
  /** Role → keys of the persons who were called so. */
  roleKeys: Map<string, Set<string>>
  things: Name[]
  /** Noun → keys of the bodies it may mean: "department" → the Justice Department. */
  bodies: Map<string, Set<string>>
  /** Key → whether the person was meant by "she". */
  isShe: Map<string, boolean>
  /** Sentence in which somebody without a name came in last: "a woman … she". */
  stranger: number
}

/** Returns names for the pronouns and descriptions ("he", "the app", "the gunman") that can mean one thing only. */
export function findReferences(text: string, sentences: readonly SentenceTokens[], names: readonly Name[]): Name[] {
  const sight: Sight = {
    persons: [],
    met: new Set(),
    roleKeys: findRoles(sentences, names),
    things: [],
    bodies: new Map(),
    isShe: new Map(),
    stranger: -SIGHT,
  }
  const found: Name[] = []
  let next = 0
  sentences.forEach((sentence, number) => {
    for (const [index, token] of sentence.tokens.entries()) {
      for (let name = names[next]; name && name.start <= token.start; name = names[next]) {
        look(sight, name, number)
        next += 1
      }
      if (isStranger(sentence.tokens, index)) sight.stranger = number
      const meant = readPronoun(sight, token, number) ?? readDescription(sight, sentence.tokens, index)
      if (!meant) continue
      const end = meant.until?.end ?? token.end
      const name = { ...meant.name, start: token.start, end, exact: text.slice(token.start, end), inferred: true }
      found.push(name)
      look(sight, name, number)
    }
  })
  return found
}

function look(sight: Sight, name: Name, sentence: number): void {
  if (name.kind === 'person') {
    sight.persons = sight.persons.filter((seen) => sentence - seen.sentence <= SIGHT && seen.key !== name.key)
    sight.persons.push({ key: name.key, sentence })
    sight.met.add(name.key)
  }
  if (name.kind === 'organisation' && !name.inferred) {
    for (const noun of listBodyNouns(name)) sight.bodies.set(noun, (sight.bodies.get(noun) ?? new Set()).add(name.key))
  }
  if (name.kind === 'thing' && !name.inferred) sight.things = [...sight.things.slice(-MOST_THINGS), name]
}

/** What a body may be called when it is not named: "Boeing", a company; "Nordic Fishery Office", an office. */
function listBodyNouns({ key, type }: Name): string[] {
  return [key.split(' ').at(-1) ?? '', type?.split(' ').at(-1) ?? ''].filter((noun) => bodyNouns.has(noun))
}

interface Meant {
  readonly name: Omit<Name, 'start' | 'end' | 'exact' | 'inferred'>
  readonly until?: Token
}

function person(key: string): Meant['name'] {
  return { kind: 'person', type: null, key }
}

function readPronoun(sight: Sight, token: Token, sentence: number): Meant | null {
  const word = token.text.toLowerCase()
  if (!PRONOUNS.has(word) || sentence - sight.stranger < SIGHT) return null
  const keys = new Set(sight.persons.filter((seen) => sentence - seen.sentence <= SIGHT).map((seen) => seen.key))
  const [key] = keys
  if (keys.size !== 1 || key === undefined) return null
  const isShe = word === 'she' || word === 'her'
  if (isShe !== (sight.isShe.get(key) ?? isShe)) return null
  sight.isShe.set(key, isShe)
  return { name: person(key) }
}

/** "a woman", "another officer": somebody whom the next "she" or "he" may mean. */
function isStranger(tokens: readonly Token[], index: number): boolean {
  if (!['a', 'an', 'another', 'one'].includes(tokens[index]?.lemma ?? '')) return false
  const head = phraseHead(tokens, index + 1)
  return roles.has(tokens[head]?.lemma ?? '') && tokens[index - 1]?.text !== ','
}

/** "the messaging app", "the gunman", "the failed Danish applicant": from the article to the noun that is the head. */
function readDescription(sight: Sight, tokens: readonly Token[], index: number): Meant | null {
  // "the same service" begins at "the"
  if (!DETERMINERS.has(tokens[index]?.lemma ?? '') || tokens[index]?.lemma === 'same') return null
  const head = phraseHead(tokens, index + 1)
  const token = tokens[head]
  if (!token || token.text !== token.text.toLowerCase() || /[^s]s$/.test(token.text)) return null
  // "the gunman, Ola Berg" names him at once; "the owner of the house" may be another owner.
  if (roles.has(token.lemma)) return readRole(sight, token, tokens, head)
  const body = readBody(sight, tokens, index, head)
  if (body) return { name: body, until: token }
  const thing = sight.things.findLast(
    (name) =>
      name.type?.split(' ').at(-1) === typeHead(token) || (isService(token.lemma) && name.type === 'messaging app'),
  )
  // "the Danish service" is another one
  const isNamed = tokens.slice(index, head + 2).some((other) => other.pos === 'PROPN')
  return thing && !isNamed ? { name: { kind: thing.kind, type: thing.type, key: thing.key }, until: token } : null
}

/** "the department", where one department has been named so far; "the Danish department" may be another one. */
function readBody(sight: Sight, tokens: readonly Token[], index: number, head: number): Meant['name'] | null {
  const token = tokens[head]
  const after = tokens[head + 1]
  if (!token || head !== index + 1 || after?.text === 'of' || after?.pos === 'PROPN' || after?.pos === 'NOUN')
    return null
  const noun = token.lemma === 'firm' ? 'company' : token.lemma
  const [key, ...others] = sight.bodies.get(noun) ?? []
  return key === undefined || others.length > 0 ? null : { kind: 'organisation', type: null, key }
}

/** The tagger makes "application" of "app". */
function typeHead(token: Token): string {
  return token.text === 'app' ? 'app' : token.lemma
}

function isService(lemma: string): boolean {
  return lemma === 'service' || lemma === 'messenger' || lemma === 'platform'
}

function readRole(sight: Sight, token: Token, tokens: readonly Token[], head: number): Meant | null {
  const after = tokens[head + 1]
  if (after?.pos === 'PROPN' || after?.text === 'of' || after?.text === "'s") return null
  const called = [...(sight.roleKeys.get(token.lemma) ?? [])]
  if (called.length === 1 && called[0] !== undefined) return { name: person(called[0]), until: token }
  // Nobody else has been spoken of so far, and the word is no plain "man" or "officer".
  const [first] = sight.met
  const only = sight.met.size === 1 && called.length === 0 && !plainRoles.has(token.lemma) ? first : undefined
  return only === undefined ? null : { name: person(only), until: token }
}

/** Who is called what: "terrorist Ola Berg", "the gunman, Ola Berg", "President Berg", "Berg, a failed applicant". */
function findRoles(sentences: readonly SentenceTokens[], names: readonly Name[]): Map<string, Set<string>> {
  const called = new Map<string, Set<string>>()
  const add = (role: string | undefined, key: string): void => {
    if (role !== undefined && roles.has(role)) called.set(role, (called.get(role) ?? new Set()).add(key))
  }
  const persons = names.filter((name) => name.kind === 'person')
  let next = 0
  for (const { tokens, end } of sentences) {
    for (let name = persons[next]; name && name.start < end; name = persons[next]) {
      const at = tokenAt(tokens, name.start)
      const before = tokens[at - 1]
      add(before?.text === ',' ? tokens[at - 2]?.lemma : before?.lemma, name.key)
      const after = tokenAt(tokens, name.end)
      if (tokens[after]?.text === ',' && ['a', 'an', 'the'].includes(tokens[after + 1]?.lemma ?? ''))
        add(tokens[phraseHead(tokens, after + 2)]?.lemma, name.key)
      next += 1
    }
  }
  return called
}

/** Index of the first token at or after an offset, by halving. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? Infinity) < offset) low = middle + 1
    else high = middle
  }
  return low
}
