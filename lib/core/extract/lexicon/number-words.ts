/** Words for numbers that can be added up: "twenty-three". */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(Object.entries({
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}))

/** Words that multiply what stands before them: "13.5 million". */
export const SCALE_WORDS: ReadonlyMap<string, number> = new Map(Object.entries({
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  crore: 1e7,
  lakh: 1e5,
  dozen: 12,
}))

/** Words that leave the number open: dozens are at least 24 and, so used, not a hundred. `high` null: no upper end. */
export const VAGUE_NUMBERS: ReadonlyMap<string, { readonly low: number; readonly high: number | null }> = new Map(Object.entries({
  dozens: { low: 24, high: 200 },
  scores: { low: 40, high: 400 },
  hundreds: { low: 200, high: 2000 },
  thousands: { low: 2000, high: 100000 },
  millions: { low: 2e6, high: null },
  billions: { low: 2e9, high: null },
  several: { low: 3, high: 12 },
  handful: { low: 3, high: 9 },
  few: { low: 2, high: 9 },
  couple: { low: 2, high: 3 },
}))

/** How often: "twice" counts times. */
export const TIMES_WORDS: ReadonlyMap<string, number> = new Map(Object.entries({ once: 1, twice: 2, thrice: 3 }))

/** `nearly` and `just over` are near the number, and on one side of it. */
export type BoundWord = 'exact' | 'about' | 'nearly' | 'just over' | 'at least' | 'at most' | 'over' | 'under'

/** Words before a number that open it on one side, folded, longest first. */
export const BOUND_WORDS: readonly (readonly [
  words: string,
  bound: BoundWord,
])[] = [
  ['no fewer than', 'at least'],
  ['no less than', 'at least'],
  ['no more than', 'at most'],
  ['not more than', 'at most'],
  ['upwards of', 'over'],
  ['a total of', 'exact'],
  ['a maximum of', 'at most'],
  ['in excess of', 'over'],
  ['just over', 'just over'],
  ['just under', 'nearly'],
  ['just above', 'just over'],
  ['just below', 'nearly'],
  ['a little over', 'just over'],
  ['little more than', 'just over'],
  ['not quite', 'nearly'],
  ['as many as', 'at most'],
  ['as much as', 'at most'],
  ['more than', 'over'],
  ['greater than', 'over'],
  ['less than', 'under'],
  ['fewer than', 'under'],
  ['at least', 'at least'],
  ['a minimum of', 'at least'],
  ['at most', 'at most'],
  ['up to', 'at most'],
  ['close to', 'nearly'],
  ['some', 'about'],
  ['over', 'over'],
  ['above', 'over'],
  ['under', 'under'],
  ['below', 'under'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['about', 'about'],
  ['around', 'about'],
  ['approximately', 'about'],
  ['roughly', 'about'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['circa', 'about'],
]

/** Words behind a number that open it: "12 or more", "1,200 or so". */
export const BOUND_TAILS: readonly (readonly [words: string, bound: BoundWord])[] = [
  ['or more', 'at least'],
  ['or older', 'at least'],
  ['or higher', 'at least'],
  ['and counting', 'at least'],
  ['- plus', 'at least'],
  ['+', 'at least'],
  ['or fewer', 'at most'],
  ['or less', 'at most'],
  ['or younger', 'at most'],
  ['or so', 'about'],
  ['- odd', 'about'],
  ['- ish', 'about'],
]

/** Nouns before a number that is their name: "page 7", "flight 12". */
export const LABEL_NOUNS: ReadonlySet<string> = new Set(
  `section article route highway interstate motorway room flight gate channel chapter title page phase stage category
  grade level group model proposition resolution no nos apartment platform terminal exhibit paragraph episode ward
  precinct tier hr hb sb covid`.split(/\s+/),
)

/** The same with a capital only: "Week 5", but "that week 5 people died". */
export const CAPITAL_LABEL_NOUNS: ReadonlySet<string> = new Set(
  `Day Week Month Round Game Part Version Class Unit Line Step Amendment Act Bill Case Law Rule Zone Area District
  Lane Building Season Series Volume Type Form Team Number Top Title Year Century`.split(/\s+/),
)

/** Nouns after two numbers that are a score or a vote: "a 3-5 defeat". */
export const SCORE_NOUNS: ReadonlySet<string> = new Set(
  `vote ruling decision win loss defeat victory margin majority final lead score tie draw decision advantage
  opinion favor favour record set game`.split(/\s+/),
)

/** Verbs before a score: "lost 2-3", "voted 12 to 14 against". */
export const SCORE_VERBS: ReadonlySet<string> = new Set(
  `vote win lose beat defeat rule trail trounce edge draw split deadlock`.split(/\s+/),
)

/** Nouns that a number and a hyphen do count: "a 10-member panel". */
export const COMPOUND_COUNTS: ReadonlySet<string> = new Set(
  `member person people man woman strong seat seater point vote odd plus bed room car nation country state`.split(/\s+/),
)

/** Verbs that only say that a number changes: what is counted stands before them. */
export const CHANGE_VERBS: ReadonlySet<string> = new Set(
  `rise climb increase jump stand reach grow fall drop hit pass surpass soar exceed top near double swell mount tick
  revise raise lower go update put`.split(/\s+/),
)
