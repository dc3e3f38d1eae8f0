import { findDatelineEnd } from '@/lib/core/extract/dateline'
import { isFinding, splitAttributions, stripHeads, type AttributedPart } from '@/lib/core/extract/attributions'
import type { Sentence } from '@/lib/core/extract/clause-checks'
import { findCuts } from '@/lib/core/extract/clause-cuts'
import { findContactCut } from '@/lib/core/extract/contact-clause'
import { findIdentityCut } from '@/lib/core/extract/identities'
import { findReportingCut } from '@/lib/core/extract/reporting-cut'
import { trimStatement } from '@/lib/core/extract/trim-statement'
import { toSpan, type Attribution, type Range } from '@/lib/core/extract/token-range'
import { findVerbGroups } from '@/lib/core/extract/verb-groups'
import type { Token } from '@/lib/core/text/tokens'
import type { Span } from '@/lib/core/vocabulary'

/** Words that can be true or false by themselves, with who says them. */
export interface Statement extends Span {
  readonly tokens: readonly Token[]
  /** Words outside the statement which are its grammatical subject; null where it has its own. */
  readonly subject: Span | null
  /** Who says it in this sentence, outermost first; empty for the article itself. */
  readonly attributions: readonly Saying[]
}

/** An attribution as spans of the text: `speaker` is null in "it is claimed". */
export interface Saying {
  readonly speaker: Span | null
  readonly cue: Span
  readonly lemma: string
  /** True for what is no person's word but a finding: "The inquiry has shown". */
  readonly finding: boolean
}

/** Fewer words say nothing that could be checked. */
const FEWEST_WORDS = 3

/** Longer than any sentence of a newspaper, in tokens: such a run is kept whole. */
const LONGEST_SENTENCE = 250

/** A statement in the making, as token indices. */
interface Piece extends Range {
  readonly subject: Range | null
  readonly attributions: readonly Attribution[]
}

/** The statements of a sentence, given its tokens: in order, apart from one another, each a trimmed run of the text. */
export function splitStatements(sentence: readonly Token[]): Statement[] {
  const tokens = sentence.slice(findDatelineEnd(sentence))
  if (tokens.length === 0) return []
  const whole = { from: 0, to: tokens.length }
  const pieces =
    tokens.length > LONGEST_SENTENCE ? [{ ...whole, subject: null, attributions: [] }] : splitPieces(tokens)
  return pieces.flatMap((piece) => {
    const range = trimStatement(tokens, piece)
    if (countWords(tokens, range) < FEWEST_WORDS) return []
    const subject = piece.subject && toSpan(tokens, piece.subject)
    const sayings = piece.attributions.map((attribution) => toSaying(tokens, attribution))
    return [{ ...toSpan(tokens, range), tokens: tokens.slice(range.from, range.to), subject, attributions: sayings }]
  })
}

function splitPieces(tokens: readonly Token[]): Piece[] {
  const groups = findVerbGroups(tokens)
  return splitAttributions(tokens, groups).flatMap((part) => cutPart(tokens, groups, part))
}

function cutPart(tokens: readonly Token[], groups: Sentence['groups'], part: AttributedPart): Piece[] {
  const { attributions } = part
  const sentence: Sentence = { tokens, groups, part, subjectOutside: false }
  const identity = findIdentityCut(sentence)
  if (!identity) return cutClauses(sentence, { ...part, subject: null })
  const rest = { from: identity.right, to: part.to }
  const who: Piece = { from: part.from, to: identity.left, subject: null, attributions }
  return [
    who,
    ...cutClauses(
      { ...sentence, part: rest, subjectOutside: true },
      { ...rest, subject: identity.subject, attributions },
    ),
  ]
}

function cutClauses(sentence: Sentence, whole: Piece): Piece[] {
  const pieces: Piece[] = []
  let open: Piece = whole
  for (const cut of findCuts(sentence)) {
    pieces.push({ ...open, to: cut.left })
    open = { ...open, from: cut.right, subject: cut.subject, attributions: cut.ownVoice ? [] : whole.attributions }
  }
  const said = [...pieces, open].flatMap((piece, index) =>
    index === 0 ? [piece] : stripHeads(sentence.tokens, sentence.groups, piece).map((part) => ({ ...piece, ...part })),
  )
  return said.flatMap((piece) => cutReporting(sentence, piece))
}

function cutReporting(sentence: Sentence, piece: Piece): Piece[] {
  const here = { ...sentence, part: piece, subjectOutside: piece.subject !== null }
  const reporting = findReportingCut(here)
  if (reporting) {
    const attributions = [...piece.attributions, reporting.attribution]
    return [
      { ...piece, to: reporting.left },
      { from: reporting.right, to: piece.to, subject: null, attributions },
    ]
  }
  const contact = findContactCut(here)
  return contact
    ? [
        { ...piece, to: contact.left },
        { ...piece, from: contact.right, subject: null },
      ]
    : [piece]
}

function toSaying(tokens: readonly Token[], attribution: Attribution): Saying {
  const { speaker, cue, lemma } = attribution
  return {
    speaker: speaker && toSpan(tokens, speaker),
    cue: toSpan(tokens, cue),
    lemma,
    finding: isFinding(tokens, attribution),
  }
}

function countWords(tokens: readonly Token[], range: Range): number {
  return tokens.slice(range.from, range.to).filter(({ pos }) => pos !== 'PUNCT' && pos !== 'SYM').length
}
