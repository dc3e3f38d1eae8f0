const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that open a clause with a statement of its own: "after the bridge was closed". */
export const STATEMENT_OPENERS = words('after although though because while whereas')

/** Words that open a clause which needs the one around it. Each uses up one finite verb. */
export const CLAUSE_OPENERS = words(
  'who which whose whom where when whenever while if unless that because although though whereas until whether before after since as what how why',
)

/** Nouns that take up what was just said: ", an allegation that was dismissed by the port". */
export const RESUMING_NOUNS = words(
  'allegation claim accusation charge report suggestion assertion denial move decision step figure number statement finding theory rumour rumor',
)

/** Heads of phrases that say what somebody is. */
export const ROLE_NOUNS = words(`
  seeker attacker killer driver gunman gunmen shooter bomber suspect terrorist extremist militant fighter immigrant migrant
  refugee citizen national resident native student teacher doctor nurse engineer worker employee officer soldier veteran
  policeman policewoman businessman businesswoman owner founder leader head chief chairman chairwoman president minister
  secretary mayor governor senator lawmaker congressman congresswoman candidate nominee member spokesman spokeswoman
  journalist reporter author professor lawyer attorney judge prosecutor pilot actor actress singer player coach farmer
  father mother son daughter brother sister wife husband widow man woman boy girl teenager youth convert supporter
  activist criminal convict offender smuggler trafficker dealer defector director manager executive billionaire`)

/** Attributes that make "the … seeker" a statement about somebody, not a mere mention. */
export const TELLING_ATTRIBUTES = words(`
  failed convicted former disgraced suspected alleged accused wanted self-confessed notorious known deported naturalised
  naturalized unemployed jailed imprisoned retired married divorced radicalised radicalized`)
