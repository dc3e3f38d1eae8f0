/** Reasons for a stance, where they have words besides those of the texts. */
const reasons = {
  both: 'both: {words}',
  updated: 'updated: {words}',
  // A place in a larger one: "Kista, in Stockholm".
  within: '{place}, in {larger}',
  reading: {
    agrees: 'read together: the one says what the other says',
    contradicts: 'read together: both cannot be true',
    scope: 'read together: one subject, no conflict',
    unrelated: 'read together: neither follows from the other',
  },
} as const

export default reasons
