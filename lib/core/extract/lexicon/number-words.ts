/** Words for numbers that can be added up: "twenty-three". */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
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
}

/** Words that multiply what stands before them: "13.5 million". */
export const SCALE_WORDS: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  bn: 1e9,
  mn: 1e6,
  k: 1e3,
  m: 1e6,
  b: 1e9,
  dozen: 12,
}

/** Words that leave the number open: dozens are at least 24 and, so used, not a hundred. `high` null: no upper end. */
export const VAGUE_NUMBERS: Readonly<Record<string, { readonly low: number; readonly high: number | null }>> = {
  dozens: { low: 24, high: 200 },
  scores: { low: 40, high: 400 },
  hundreds: { low: 200, high: 2000 },
  thousands: { low: 2000, high: 100000 },
  millions: { low: 2e6, high: null },
  billions: { low: 2e9, high: null },
  several: { low: 3, high: 12 },
  couple: { low: 2, high: 3 },
}

/** How often: "twice" counts times. */
export const TIMES_WORDS: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 }

/** Words before a number that open it on one side, folded, longest first. */
export const BOUND_WORDS: readonly (readonly [
  words: string,
  bound: 'about' | 'at least' | 'at most' | 'over' | 'under',
])[] = [
  ['no fewer than', 'at least'],
  ['no less than', 'at least'],
  ['no more than', 'at most'],
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
  ['close to', 'about'],
  ['some', 'about'],
  ['over', 'over'],
  ['above', 'over'],
  ['under', 'under'],
  ['below', 'under'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['approximately', 'about'],
  ['roughly', 'about'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['circa', 'about'],
]
