/** Content words by their part of speech that say nothing of a subject, as lemmas. */
export const EMPTY_WORDS: readonly string[] = (
  'be have do say tell get go make take come give will would can could may might must shall should very also too then there here now just ' +
  'only even still yet again much many more most less least so such other same own well back up down out off over away not never no ever ' +
  'already once really quite rather perhaps however meanwhile mr mrs ms dr as than that this these those which who what when where why how'
).split(' ')
