/**
 * Lines that a page sets between the paragraphs: players, galleries, file pictures and pointers to other articles. Upper and
 * lower case count: "CLOSE" is the button of a player, "Close" may begin a sentence.
 */
export const PROMO_PATTERNS: readonly RegExp[] = [
  // "MUST WATCH 2006: the quay burns 00:50", "JUST WATCHED …", "Play Video 1:11 …", "Harbour watch Listen · 7:01 7:01"
  /^(?:MUST WATCH|JUST WATCHED|NOW PLAYING|UP NEXT|WATCH|LISTEN|Now Playing|Play Video|Play video|Replay)\b/,
  /\b(?:Replay More Videos|Hide Caption \d|Listen · \d)/,
  /^CLOSE\s(?=[\p{Lu}"“'‘])/u,
  /\bVideo provided by\s\p{Lu}/u,
  /^.{0,160}[^\d:]\s\d{1,2}:\d\d\s\d{1,2}:\d\d$/,
  /^[\p{Lu}\d][^.!?]{0,120}(?<!\b(?:at|by|until|till|from|to|before|after|around|about|of|in|was))\s\d?\d:\d\d$/u,
  // "FILE PHOTO: …", "FILE - In this May 3, 1965, file photo, …", "Orme Agency/Ola Lind/File Photo"
  /^(?:FILE|FILE PHOTO|File photo|HANDOUT|AP Photo)\s?[-–—:]/,
  /^FILE\sPHOTO\b/,
  /^.{0,20}\b(?:this|an?|the|undated)\b.{0,40},?\s(?:file|handout|combination)\s(?:photo|image|picture)s?\b/i,
  /^REUTERS\/\p{Lu}/u,
  /^.{1,60}\/(?:Reuters|AP|AFP|Getty|EPA)?,?\s?(?:File Photo|FILE|File)\.?$/,
  /\bEnlarge this image\b/,
  /\btoggle caption\b/,
  /^Getty(?: Images)?\s\p{Lu}/u,
  /^[^.!?]{0,120}\bGetty Images$/,
  /^\((?:Photos?|Image|Video|Reuters photo|AP photo)\b[^)]{0,200}\)$/i,
  // "More: Mayor resigns", "Related Coverage …", "Skip Twitter post by @orla", "Show Hide …"
  /^(?:More|RELATED|Related|ALSO|Also|READ|READ MORE|SEE ALSO|WATCH|PHOTOS?|Photos|VIDEO|Opinion)\s?:\s?\S/,
  /^(?:Related Coverage|Related Video|Related Story|Skip Twitter post|End of Twitter post|Show Hide|Hide Caption)\b/,
  /\bRead more$/,
  /^(?:Read|Click) (?:more|for more|the full|on for|hundreds of)\b.{0,80}$/,
  /^(?:AD|ADVERTISEMENT|Ad|Advertisement)(?:\sAD\b|\sADVERTISEMENT\b|\s*[:.]?$)/,
  /^(?:Updated|Posted|Published|Last updated) (?:at|on) .{4,40}$/,
]
