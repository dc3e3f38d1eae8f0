const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** "allegedly sold", "an apparently drunk driver". */
export const HEDGING_ADVERBS = words(
  'allegedly reportedly purportedly supposedly apparently presumably possibly perhaps probably seemingly ostensibly maybe',
)

/** "the alleged attack", "suspected gunmen"; a "possible tax" is none, it may still come. */
export const HEDGING_ADJECTIVES = words(
  'alleged suspected apparent purported supposed presumed',
)

/** "is believed to have", "were feared to be". */
export const BELIEF_PARTICIPLES = words(
  'believed thought alleged understood feared suspected rumoured rumored presumed assumed reported said',
)

/** "appears to have left", "seemed to aim". */
export const SEEMING_VERBS = words('appear seem')

/** "a suspicion that", "an allegation of": nouns for what is not shown. */
export const DOUBTFUL_NOUNS = words('allegation suspicion accusation rumour rumor speculation')

/** "no evidence that", "little proof of". */
export const PROOF_NOUNS = words('evidence proof sign indication suggestion hint trace confirmation')

/** Before "if", these leave open whether it is so: "it is unclear if", "they would not say if". */
export const ASKING_WORDS = words(
  'unclear unknown uncertain unsure clear known sure say said know determine determined determining establish learn doubt investigate investigating',
)

/** Words that go with "whether" for a reader: "have not said whether", "it is unclear whether". */
export const WHETHER_FRAME = words(
  "it is was are were be been has have had not n't n’t yet still remains remained unclear unknown uncertain unsure clear known sure say said know to determine determining establish investigating investigate over of on question questions looking into probing examining trying",
)
