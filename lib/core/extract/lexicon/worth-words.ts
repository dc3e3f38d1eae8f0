/** Words that speak for or against checking a statement, as written in lower case unless said to be lemmas. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Past forms that do not end in "ed". */
export const IRREGULAR_PAST = words(
  `was were had did said went came took got gave made knew thought told saw found left lost spent built cut put set ran won
  held kept met brought taught sent paid led fought began became grew rose fell broke drove wrote spoke stood understood
  heard meant felt sold bought caught shot hit chose drew struck sank fled stole hid rode wore threw`,
)

/** Participles that do not end in "ed", after "has" and "have". */
export const IRREGULAR_PARTICIPLES = words(
  `been gone taken made done had seen lost spent gotten got given put cut built brought become grown risen fallen said
  found shown won come held kept met paid sent led left begun broken driven written spoken sold bought chosen drawn known`,
)

export const LARGE_NUMBERS = words('hundred thousand million billion trillion hundreds thousands millions billions')

export const MONEY = words('$ £ € dollar dollars cent cents euro euros pounds kronor')

export const PERCENT = words('% percent per-cent percentage')

/** What compares or measures without a figure: "twice the rate". */
export const SHARES = words('half double doubled twice quarter third times rate average number majority')

/** One case would prove them wrong. */
export const UNIVERSALS = words('all every never ever no none nobody nothing each any')

export const ORDINALS = words('first last second third')

/** When: what has a date can be looked up. */
export const WHEN = words('ago since year years month months week today now yesterday during')

export const MORE = words('more less fewer better worse')

export const MOST = words('most least')

export const FUTURE = words("will shall 'll wo going gonna")

export const MAYBE = words('can could may might')

export const DUTY = words('should must ought need needs let')

export const CONDITION = words('if whether unless suppose')

/** After "I": what follows is what somebody thinks, not what is. */
export const THINKING = words(
  'think believe hope feel want wish know guess agree mean say understand like love am would just really certainly strongly',
)

export const OPINION = words(
  `great best worst terrible beautiful important right wrong good bad proud glad honor honour believe think feel hope love
  want`,
)

export const COURTESY = words('thank thanks welcome please sorry congratulations god bless')

/** Who said, promised or stood for something: it is on record. Lemmas. */
export const STANDS = words(
  `say tell call claim promise admit announce propose vote support oppose favor favour endorse sign pass veto introduce
  sponsor`,
)

/** What records are kept of. */
export const RECORDS = words(
  'vote votes voted bill record law amendment act legislation passed signed supported opposed vetoed senate congress parliament',
)

/** Deeds and changes that somebody counts. Lemmas. */
export const COUNTED_DEEDS = words(
  `kill die injure wound create increase decrease raise cut lose spend pay cost build win rise fall double triple reduce
  send appropriate arrest charge convict sentence`,
)

export const QUESTION_WORDS = words('who what why how when where which do does did is are can will would')

/** May stand before the first word that counts: "And why …". */
export const OPENERS = words('and but so now well , — - "')
