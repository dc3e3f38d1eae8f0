import type { EditKind } from './edit'
import { NAME_EDITS } from './name-edits'
import { NUMBER_EDITS } from './number-edits'
import { POLARITY_EDITS } from './polarity-edits'
import { TIME_EDITS } from './time-edits'
import { WORDING_EDITS } from './wording-edits'

/** All kinds of edits whose effect on the stance is known beforehand. */
export const EDIT_KINDS: readonly EditKind[] = [
  ...NUMBER_EDITS,
  ...TIME_EDITS,
  ...NAME_EDITS,
  ...POLARITY_EDITS,
  ...WORDING_EDITS,
]
