/** Words that date a report and may stand between its verb and what is reported: "said yesterday that". */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december today yesterday tonight tomorrow earlier later last next early late week month year night
  morning afternoon evening day weekend minute minutes hour hours moment moments seconds days weeks months years`.split(/\s+/),
)
