/** Signs looked at before a time and behind it. */
const REACH = 90
const REACH_AFTER = 24

/** Where the clause before a time begins: what stands before a report or a stop speaks of another time. */
const CLAUSE_START = /[;:"“”—–]|\b(?:said|says|told|announced|reported|wrote|tweeted)\b/g
/** "The vote is set for Thursday", "will be held on Friday"; not "the will of the people". */
const AHEAD =
  /\b(?:(?:will|would)(?=\s(?!of\b|and\b)[a-z])|next|upcoming|plans?\sto|going\sto|(?:is|are|was|were)\s(?:to|set|due|slated|scheduled|expected)\b|set\sfor|scheduled\s(?:to|for)|expected\s(?:to|on|in)|slated\s(?:to|for)|due\s(?:to|on|in)|starting|beginning|until|later\sthis|to\sbe\s\w{1,12}ed|ahead\sof|deadline)/i
/** "on Friday will meet". */
const AHEAD_AFTER = /^,?\s(?:will|would|is\sset|are\sset|is\sexpected|are\sexpected|is\sdue)\b/i

/** Whether the clause around a time speaks of what is still to come. */
export function isFutureAt(line: string, start: number, end: number): boolean {
  const before = line.slice(Math.max(0, start - REACH), start)
  const from = [...before.matchAll(CLAUSE_START)].at(-1)
  const clause = from ? before.slice(from.index + from[0].length) : before
  return AHEAD.test(clause) || AHEAD_AFTER.test(line.slice(end, end + REACH_AFTER))
}
