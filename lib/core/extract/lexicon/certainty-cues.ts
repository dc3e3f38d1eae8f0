import type { Certainty } from '@/lib/core/vocabulary'

/** Words that make a statement less or more than plainly stated; the first that matches wins. */
export const CERTAINTY_CUES: readonly { readonly certainty: Certainty; readonly pattern: RegExp }[] = [
  // "dismissed the film as a hoax", "was dismissed by the port", "called it a parody"
  { certainty: 'dismissed', pattern: /\b(?:dismiss(?:ed|es)?|debunked|brand(?:ed|s)|labell?ed|ridiculed)\b(?=[^.;]{0,60}?\b(?:as|fake|false|hoax|parody|baseless|nonsense|untrue|rumou?rs?|lies?|propaganda)\b)/i },
  { certainty: 'dismissed', pattern: /(?<!so-)\b(?:call(?:ed|s)|described)\b(?=[^.;,]{0,40}?\b(?:fake|hoax|parody|baseless|nonsense|untrue|propaganda|lie|fabricated|fabrication)\b)/i },
  { certainty: 'dismissed', pattern: /\b(?:allegation|claim|accusation|report|rumou?r|suggestion|evidence)s?\b[^.;,]{0,30}?\bdismissed\b/i },
  { certainty: 'dismissed', pattern: /\bdismiss(?:ed|es)\b(?=[^.;,]{0,30}?\b(?:allegation|claim|accusation|report|rumou?r|suggestion|evidence|idea|criticism)s?\b)/i },
  // "ruled out arson"; not "did not rule out arson"
  {
    certainty: 'denied',
    pattern: /(?<!\b(?:not|n['’]t|never|cannot|be|been)\s)\b(?:ruled|rules|ruling)\sout\b/i,
  },
  // "denied any part in it", "has denied selling"; not "was denied a visa", "denied the motion"
  {
    certainty: 'denied',
    pattern:
      /(?<!\b(?:was|were|been|be|is|are|being|to|justice|never|not)\s)(?:denied|denies|denying)(?=\s(?:that|any|all|responsibility|involvement|knowledge|\w+ing|ever|it|this|them|(?:\w+\s){0,2}(?:allegations?|claims?|accusations?|charges?|reports?|affairs?|story|rumou?rs?|role|part|links?|ties|collusion|meddling|interference|misconduct|wrongdoing|assaults?|plots?|theft|sale|attacks?|existence))\b)/i,
  },
  {
    certainty: 'denied',
    pattern:
      /\b(?:refuted|refutes|reject(?:ed|s))\b(?=[^.;,]{0,30}?\b(?:allegation|claim|accusation|report|suggestion|charge)s?\b)/i,
  },
  { certainty: 'alleged', pattern: /\b(?:allegedly|reportedly|purportedly|supposedly|apparently|alleged)\b/i },
  { certainty: 'alleged', pattern: /\b(?:is|are|was|were)\s(?:also\s)?(?:said|believed|thought|alleged|understood|feared|suspected|rumou?red|reported)\sto\b/i },
  { certainty: 'alleged', pattern: /\b(?:accused|suspected)\sof\b/i },
  { certainty: 'alleged', pattern: /\b(?:accuses|accused|accusing)\b(?=[^.;]{0,80}?\sof\b)/i },
  // "The port confirmed the deaths"; not "refused to confirm", "if confirmed by the council", "a confirmed case"
  {
    certainty: 'confirmed',
    pattern:
      /(?<!\b(?:to|not|not\sbe|n['’]t|n['’]t\sbe|yet\sbe|cannot|never|if|when|until|once|number|a|the|of|first|new|more|\d)\s)\b(?:confirmed|confirms|verified|corroborated|authenticated)\b(?!\s(?:by the|in the|as|cases?|deaths?|infections?))/i,
  },
]

/** Words between a subject and its verb of saying: "Brandt allegedly boasted". */
export const ALLEGING_ADVERBS = /\b(?:allegedly|reportedly|purportedly|supposedly|apparently)\b/i
