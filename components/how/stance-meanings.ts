import type { Stance, Subtype } from '@/lib/core/vocabulary'

/** What each stance means. */
export const STANCE_MEANINGS: Readonly<Record<Stance, string>> = {
  agrees: 'Both say the same about the same thing. They may use other words, and one may say more than the other.',
  contradicts: 'Both speak of the same thing at the same time and place, and cannot both be right as they stand.',
  scope:
    'Both speak of one subject, but of another time, place, part or use of it. Both can be right. “Twelve were hurt in Lund” and “thirty were hurt in the whole province” differ in scope.',
  unrelated:
    'The two speak of different things. The program does not show such pairs; you choose it to put a wrong suggestion aside, and it stays aside.',
}

/** What each kind of contradiction means. */
export const SUBTYPE_MEANINGS: Readonly<Record<Subtype, string>> = {
  number: 'They count or measure one thing, and come to other numbers.',
  time: 'They put one event at other times.',
  place: 'They put one event in other places.',
  actor: 'They name another person or organisation as the one who did it, or to whom it was done.',
  object: 'They name another thing as the one that was used, taken or meant.',
  negation: 'One says that it is so, the other that it is not.',
  cause: 'They give other causes for one event.',
  certainty: 'One states what is denied or called false in the other.',
  superseded:
    'One text tells what came later: a higher count of what only grows, such as the dead of a flood, or as done what was planned. An update, not a conflict.',
}
