const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that negate the clause or the phrase after them. */
export const NEGATING_WORDS = words("not n't n’t never no none nobody nothing nowhere neither nor without cannot hardly scarcely")

/** Of these, the ones that stand before a noun: "no weapon", "without a permit". */
export const NEGATING_NOUNS = words('no without')

/** Verbs that negate what follows "to": "refused to speak". */
export const REFUSING_VERBS = words('refuse fail decline neglect')

/** Verbs that negate what follows "from": "refrained from speaking", "kept the crew from leaving". */
export const KEEPING_VERBS = words('refrain prevent stop keep bar prohibit abstain')

/** Words after "not" or "no" with which nothing is negated: "not only", "no doubt", "No. 4". */
export const HARMLESS_AFTER = words(
  'only just doubt longer matter least merely simply solely necessarily until unless sooner fewer less more wonder exception . one',
)
