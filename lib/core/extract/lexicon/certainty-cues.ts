import type { Certainty } from '@/lib/core/vocabulary'

/** Words that make a statement less or more than plainly stated; the first that matches wins. */
export const CERTAINTY_CUES: readonly { readonly certainty: Certainty; readonly pattern: RegExp }[] = [
  // "dismissed the film as a hoax", "was dismissed by the port", "called it a parody"
  { certainty: 'dismissed', pattern: /\b(?:dismiss(?:ed|es)?|debunked|brand(?:ed|s)|labell?ed|ridiculed)\b(?=[^.;]{0,60}?\b(?:as|fake|false|hoax|parody|baseless|nonsense|untrue|rumou?rs?|lies?|propaganda)\b)/i },
  { certainty: 'dismissed', pattern: /(?<!so-)\b(?:call(?:ed|s)|described)\b(?=[^.;,]{0,40}?\b(?:fake|hoax|parody|baseless|nonsense|untrue|propaganda|lie|fabricated|fabrication)\b)/i },
  { certainty: 'dismissed', pattern: /\b(?:allegation|claim|accusation|report|rumou?r|suggestion|evidence)s?\b[^.;,]{0,30}?\bdismissed\b/i },
  { certainty: 'dismissed', pattern: /\bdismiss(?:ed|es)\b(?=[^.;,]{0,30}?\b(?:allegation|claim|accusation|report|rumou?r|suggestion|evidence|idea|criticism)s?\b)/i },
  // "a death hoax"; not "a bomb hoax"
  { certainty: 'dismissed', pattern: /(?<!\b(?:bomb|threat|anthrax)\s)\bhoax(?:es)?\b(?!\s(?:bomb|threat|call|device|letter)s?\b)/i },
  // "shoots down report", "kills the rumour"
  { certainty: 'dismissed', pattern: /\b(?:sh(?:oots?|ot)\sdown|slams?|slammed|blasts?|kills?|retracts?|retracted|debunks?|disputes?|disputed)\s[^.;,]{0,40}?\b(?:allegation|claim|accusation|report|rumou?r|suggestion|stor)(?:s|y|ies)?\b/i },
  { certainty: 'dismissed', pattern: /\b(?:allegation|claim|accusation|report|rumou?r|suggestion)s?\b[^.;,]{0,30}?\b(?:retracted|debunked|put to rest|shot down|disproved|exaggerated)\b/i },
  // "is a hoax", "turns out to be fake", "false reports", "Hoax: ", "not true"
  { certainty: 'dismissed', pattern: /\b(?:is|are|was|were|be|been|being|just|actually|all|it['’]s|that['’]s)\s(?:not\strue|(?:an?\s|the\s|another\s)?(?:\w{2,12}\s)?(?:hoax|fake|prank|satire|parody|publicity\sstunt|myth|untrue|bogus|made[\s-]up|fabricated|debunked|baseless|unfounded))\b/i },
  { certainty: 'dismissed', pattern: /(?<!so-called\s)\b(?:false|fake|faked|bogus|untrue|unfounded|baseless|hoax)\s(?:\w{2,12}\s)?(?:reports?|rumou?rs?|news|story|stories|tales?|photos?|videos?|pictures?|images?)\b/i },
  { certainty: 'dismissed', pattern: /^\W{0,2}(?:hoax|fake|false|untrue|debunked|debunking|satire)\b|\b(?:hoax|debunks?|debunked|not\strue|wasn['’]t\strue|isn['’]t\strue|untrue|totally\sfake|fake)\W{0,3}$/i },
  // "ruled out arson"; not "did not rule out arson"
  {
    certainty: 'denied',
    pattern: /(?<!\b(?:not|n['’]t|never|cannot|be|been)\s)\b(?:ruled|rules|ruling)\sout\b/i,
  },
  // "denied any part in it", "has denied selling", "denies truce"; not "was denied a visa", "denied the motion"
  {
    certainty: 'denied',
    pattern:
      /(?<!\b(?:was|were|been|be|is|are|being|to|justice|never|not|\w{2,5}n['’]t)\s)(?:denied|denies|denying|deny)\b(?!\s(?:\w+['’]?\s){0,3}(?:bail|entry|entrance|admission|access|visas?|motions?|requests?|appeals?|petitions?|applications?|permits?|permission|parole|asylum|treatment|care|services?|benefits|coverage|credit|loans?|rights?|chance|opportunity|justice|due)\b)(?!\s(?:him|her|them|us|me|people|women|men|everyone|you)\b)/i,
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
