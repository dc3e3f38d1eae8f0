import { capitalise, type Edit, type EditKind, replaceFirst, toClause } from './edit'
import { SYNONYMS } from './edit-words'
import { exchange } from './polarity-edits'

/** Edits of how something is told, and other sentences altogether. */

const QUOTED = /[“”]/
const SAYING =
  /^(?<who>(?:The|A|An)? ?[\p{L} ]{3,40}?) (?<verb>said|warned|reported) (?:in \p{Lu}\p{L}+ )?that (?<what>.+)\.$/u

const addLead: Edit = ({ text }) =>
  QUOTED.test(text) || /\bsaid\b/.test(text) ? null : `Officials said that ${toClause(text)}.`

const moveSpeakerBack: Edit = ({ text }) =>
  replaceFirst(text, SAYING, ({ who, verb, what }) => `${capitalise(what!)}, ${toClause(who!)} ${verb}.`)

const addTail: Edit = ({ text }) =>
  QUOTED.test(text) || /\bsaid\b/.test(text) ? null : `${text.replace(/\.$/, '')}, according to local officials.`

/** "A because B." and "Because B, A." */
const frontClause: Edit = ({ text }) =>
  replaceFirst(
    text,
    /^(?<main>[^“”,]+) (?<join>because|after|while|although) (?<rest>[^“”,]+)\.$/,
    ({ main, join, rest }) => `${capitalise(join!)} ${rest}, ${toClause(main!)}.`,
  )

const dropClause: Edit = ({ text }) =>
  QUOTED.test(text)
    ? null
    : replaceFirst(
        text,
        /^(?<main>[^,]{25,}?),? (?:because|after|which|who|while|although|but) [^,]+\.$/,
        ({ main }) => (/\b(?:said|denied|warned|not)\b/.test(main!) ? null : `${main}.`),
      )

/** "P was closed by A." and "A closed P." */
const makeActive: Edit = ({ text }) =>
  replaceFirst(
    text,
    /^(?<what>[^,“”]+?) (?:was|were) (?<verb>\w+ed|bought|sold|found|written) by (?<who>(?:a|an|the|Dutch|Italian|Spanish|nurses|Estonian)\b[^,.]*?)(?<rest> (?:in|on|after|at|near) [^.]*)?\.$/,
    ({ what, verb, who, rest = '' }) => `${capitalise(who!)} ${ACTIVE[verb!] ?? verb} ${toClause(what!)}${rest}.`,
  )

const ACTIVE: Readonly<Record<string, string>> = { written: 'wrote' }

const CONTRACTIONS: readonly (readonly [full: RegExp, short: string])[] = [
  [/\b(did|does|was|were|has|had|is|are|would|could) not\b/, '$1n’t'],
  [/\bwill not\b/, 'won’t'],
]

const contract: Edit = ({ text }) => {
  const short = CONTRACTIONS.reduce((words, [full, form]) => words.replace(full, form), text)
  return short === text ? null : short
}

const respace: Edit = ({ text }) => text.replace(' ', '\u00a0').replaceAll(' ', '  ').replace(/[“”]/g, '"')

const shout: Edit = ({ text }) => (QUOTED.test(text) ? null : text.replace(/^\S+ \S+/, (words) => words.toUpperCase()))

/** A sentence of another text, the same each time. */
const unrelated: Edit = (sentence, all) => findOther(sentence, all)?.text ?? null

/** A sentence of another text in which this one's person appears. */
const unrelatedWithName: Edit = (sentence, all) => {
  const name = FULL_NAME.exec(sentence.text)?.[0]
  if (!name) return null
  const named = all.filter(({ text }) => FULL_NAME.test(text) && !QUOTED.test(text))
  const other = findOther(sentence, named)?.text
  return other?.replace(FULL_NAME, name) ?? null
}

const FULL_NAME =
  /\b(?:Helga Strand|Lars Hedman|Karin Lindqvist|Erik Dahl|Anna Berg|Thomas Keller|Paul Richter|Martin Vogel|Julia Brandt|Hannah Weiss|Robert Lehner|Maria Hofer|Peter Stein|Eva Gruber|Georg Wolf|Clara Mendes|Jose Almeida|Rosa Carvalho|Simon Clarke|Ines Rocha|Carlos Rojas|Andrea Morales|Victor Soto|Pedro Fuentes|Laura Vega|Jaan Tamm|Liisa Kask|Kristjan Saar|Ivan Sokolov|Mart Lepik|Olga Petrou|Nikos Ioannou|Daniel Maes|Irene Papas|Luc Peeters|Sofie Claes|Emma Jacobs|Jan Willems|Rakhmat Akilov|Pavel Durov)\b/

function findOther(
  sentence: Parameters<Edit>[0],
  all: readonly Parameters<Edit>[0][],
): Parameters<Edit>[0] | undefined {
  const others = all.filter(({ source }) => source !== sentence.source)
  return others[(sentence.text.length * 7) % Math.max(1, others.length)]
}

export const WORDING_EDITS: readonly EditKind[] = [
  { name: 'told by officials', edit: addLead, right: ['agrees'] },
  { name: 'speaker moved to the end', edit: moveSpeakerBack, right: ['agrees'] },
  { name: 'source added at the end', edit: addTail, right: ['agrees'] },
  { name: 'clauses in the other order', edit: frontClause, right: ['agrees'] },
  { name: 'clause left out', edit: dropClause, right: ['agrees'] },
  { name: 'passive made active', edit: makeActive, right: ['agrees'] },
  { name: 'contracted', edit: contract, right: ['agrees'] },
  { name: 'synonym', edit: exchange(SYNONYMS), right: ['agrees'] },
  { name: 'other spaces and quotation marks', edit: respace, right: ['agrees'] },
  { name: 'first words in capitals', edit: shout, right: ['agrees'] },
  { name: 'another sentence', edit: unrelated, right: ['unrelated'] },
  { name: 'another sentence on the same person', edit: unrelatedWithName, right: ['unrelated', 'scope'] },
]
