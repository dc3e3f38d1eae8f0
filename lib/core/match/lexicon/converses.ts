/** Verbs that tell one deed from its two sides, as lemmas: "Berg bought it from Dahl", "Dahl sold it to Berg". */
export const CONVERSES: readonly (readonly [left: string, right: string])[] = [
  ['buy purchase acquire', 'sell'],
  ['borrow', 'lend loan'],
  ['rent', 'lease let'],
  ['receive get accept', 'give hand send grant award'],
  ['inherit', 'bequeath'],
  ['defeat beat oust', 'lose'],
  ['win', 'lose'],
  ['teach', 'learn'],
  ['employ hire', 'serve work'],
  ['precede', 'follow succeed'],
  ['import', 'export'],
  ['attack', 'defend'],
]
