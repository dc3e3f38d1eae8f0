/** Lines and sentences that are not the article's reporting, by how they begin or what they hold. */
export const BOILERPLATE_PATTERNS: readonly RegExp[] = [
  // "(Photo by Ola Lind/Agency)", "Image copyright", "Video: …"
  /^[([]?\s*(?:photo|photograph|photos|image|images|picture|pictured|video|illustration|graphic|file photo|screengrab|screenshot)s?\s*(?:by|:|courtesy|credit|credits|copyright|source|caption|via|provided)\b/i,
  /^(?:photo|image|picture|video|media)\s*(?::|copyright|caption|credit)/i,
  /\bmedia playback is (?:not supported|unsupported)\b/i,
  /\(\s*(?:photo|image|picture|ap photo|reuters\/|afp\/)[^)]{0,120}\)\s*$/i,
  // "Ola Lind/Agency Images"
  /^[\p{L} .’'-]{3,50}\/\s?(?:getty images|afp|ap|reuters|epa|pa|shutterstock|bloomberg|istock)[\p{L} /]{0,40}\.?$/iu,
  // Asks the reader for something: "Follow us on …", "Watch: the quay burns", "Read more"
  /^(?:follow|like|join|subscribe|sign up|sign in|log in|register|watch|listen|share|tweet|e-?mail|download|support|donate|become a|get|let our|send us|contact|tell us|visit|check out)\b(?=.{0,160}\b(?:on (?:twitter|facebook|instagram|youtube|tiktok|x)|our|newsletters?|apps?|here|inbox|alerts|updates|for free|channel|us|@\w+)\b)/i,
  /^(?:advertisement|sponsored|skip to|scroll|click|tap|read more|read also|read next|see also|also read|more from|more stories|related|continue reading|show more|load more|comments?|trending|most popular|most read|editor['’]?s picks|recommended|you may also like|have something to add|watch|listen)\b(?::|[^.!?]{0,70}$|.{0,80}\b(?:here|our|comments?)\b)/i,
  /^please (?:let us know|note|subscribe|sign|enable|consider|help|support|visit|follow|email|contact)\b/i,
  /^(?:source|sources|via|credit|tags?|topics?|filed under|categories|category|keywords)\s*:/i,
  // By-lines and dates
  /^by\s+\p{Lu}[\p{L}’'.-]+(?:\s+\p{Lu}[\p{L}’'.-]+){0,4}(?:\s*(?:,|and|\||for|in)\s.{0,80})?$/u,
  /^(?:published|updated|posted|last (?:updated|modified)|first published|first posted|created)\b.{0,60}$/i,
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s\p{L}{3,9}\.?\s\d{1,2}(?:,?\s\d{4})?$/iu,
  // Who else worked on it; rights
  /\bcontributed to this (?:report|story|article)\b/i,
  /^(?:with|additional) (?:inputs?|reporting|files|information) (?:from|by)\b/i,
  /(?:all rights reserved|©|\bcopyright (?:19|20)\d\d\b|may not be (?:published|reproduced))/i,
  /^(?:this (?:article|story|post|report) (?:was|has been|first|originally)|a version of this|editor['’]?s note|correction\b|clarification\b|warning:|disclaimer)/i,
  // Greetings of a newsletter
  /^(?:good (?:morning|afternoon|evening)\b.{0,80}$|here['’]s what you need to know|thank you for|thanks for|welcome to|(?:not )?signed up yet|we['’]ll see you)/i,
  /\b(?:protected by recaptcha|delivered (?:weekday|every|each|daily|straight))\b/i,
  // What a reader is asked to accept; "the firm changed its privacy policy" is news.
  /\b(?:our|your?|agree|accept|consent|google|and)\b[^.!?]{0,80}\b(?:privacy policy|terms of (?:use|service))\b.{0,40}$/i,
  /^(?:privacy policy|terms of (?:use|service))\b/i,
  /\b(?:sign up (?:for|to) (?:our|the)|you can unsubscribe|agree to receive)\b/i,
  // Posts set into the page
  /\bpic\.twitter\.com\b/i,
  /[—–-]\s.{1,60}\(@\w{1,20}\)\s\p{L}{3,9}\.?\s\d{1,2},\s\d{4}/u,
  // "X WhatsApp Channel", "Join our Telegram channel"
  /^.{0,60}\b(?:whatsapp|telegram|youtube|facebook)\s(?:channel|page|group|newsletter)\.?$/i,
]

/** What a picture shows: "HARWICH, NORLAND - MAY 3: A view of the quay is seen …" */
export const CAPTION_PATTERNS: readonly RegExp[] = [
  /^\p{Lu}[\p{Lu}\s.,’'-]{2,60}\s[-–—]\s\p{Lu}{3,9}\.?\s\d{1,2}(?:,\s\d{4})?\s?:/u,
  /\b(?:is|are) (?:seen|pictured|shown|photographed)\b.{0,160}\b(?:19|20)\d\d\b/i,
  /^(?:an?|this|the)\s(?:general|aerial|undated|handout|file|screen)\s?(?:view|photo|photograph|picture|image|grab)\b/i,
  /^(?:pictured|above|below|left|right|top|file)\s?[:,-]/i,
]
