import type { Certainty } from '@/lib/core/vocabulary'

/** Lemmas of verbs that report what somebody says, by how sure the report makes it sound. */
const BY_CERTAINTY: Readonly<Record<'stated' | 'alleged' | 'confirmed' | 'denied', string>> = {
  stated: `say tell report state announce add note write explain tweet post declare reveal disclose warn reply respond
    insist argue stress estimate believe think conclude recall remark observe comment predict emphasize
    emphasise point learn understand vow pledge promise suggest indicate show find rule emerge hear read
    decide determine fear hope expect complain lament continue joke testify signal publish broadcast`,
  alleged: 'claim allege boast speculate maintain contend assert suspect accuse charge insinuate rumour rumor imply',
  confirmed: 'confirm verify prove acknowledge admit establish concede confess corroborate authenticate',
  denied: 'deny refute dispute rebut',
}

/** Lemma → certainty of what follows it. */
export const SPEECH_VERBS: ReadonlyMap<string, Certainty> = new Map(
  (Object.keys(BY_CERTAINTY) as (keyof typeof BY_CERTAINTY)[]).flatMap((certainty) =>
    BY_CERTAINTY[certainty].split(/\s+/).map((lemma): [string, Certainty] => [lemma, certainty]),
  ),
)

/** Verbs that may stand after a quotation or after ", X": "…, Expressen reports". The others need "that" or a clause. */
export const TAIL_VERBS: ReadonlySet<string> = new Set(
  `say tell report state announce add note write explain tweet post declare reveal warn reply respond insist argue stress
  estimate believe conclude recall remark observe comment predict continue joke testify learn understand claim allege
  confirm acknowledge admit concede ask answer pledge vow quip opine counter caution promise shout cry show suggest indicate complain lament hear fear`.split(/\s+/),
)

/** Verbs of evidence: what they have as subject is a finding, not a person who speaks. "The inquiry has shown that …" */
export const EVIDENCE_VERBS: ReadonlySet<string> = new Set([
  'show',
  'find',
  'suggest',
  'indicate',
  'prove',
  'reveal',
  'emerge',
])

/** Verbs that take "that" or a bare clause: two names after them may be one subject ("said Spain and France agree"). */
export const CLAUSE_VERBS: ReadonlySet<string> = new Set([
  ...SPEECH_VERBS.keys(),
  ...'know see mean ensure feel realise realize discover notice assume guess wish require demand ask want let make help'.split(
    ' ',
  ),
])

/** Words after "it is": "it was claimed yesterday". */
export const IMPERSONAL_VERBS: ReadonlySet<string> = new Set([
  'claim',
  'allege',
  'report',
  'say',
  'believe',
  'understand',
  'rumour',
  'rumor',
  'think',
  'fear',
  'suspect',
  'emerge',
])
