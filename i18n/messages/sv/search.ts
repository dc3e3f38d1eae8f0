import type { Translation } from '../../messages'

const search: Translation['search'] = {
  title: 'Sök',
  titleFor: 'Sök: {query}',
  about:
    'Söker igenom alla händelser: påståendena, artiklarna och det som människor har skrivit som anteckningar, skäl och taggar.',
  field: 'Sök i alla händelser',
  submit: 'Sök',
  kindsLabel: 'Vad som visas',
  kinds: { all: 'Allt', claims: 'Påståenden', articles: 'Artiklar', notes: 'Anteckningar', tags: 'Taggar' },
  found:
    '{count, plural, =0 {Inga träffar på <b>{query}</b>} one {# träff på <b>{query}</b>} other {# träffar på <b>{query}</b>}}',
  noneOfKind: {
    claims: 'Inga träffar bland påståendena, men väl av de andra slagen ovan.',
    articles: 'Inga träffar bland artiklarna, men väl av de andra slagen ovan.',
    notes: 'Inga träffar bland anteckningarna och skälen, men väl av de andra slagen ovan.',
    tags: 'Inga träffar bland taggarna, men väl av de andra slagen ovan.',
  },
  allOf: {
    claims: '{count, plural, one {# påstående} other {Alla # påståenden}}',
    articles: '{count, plural, one {# artikel} other {Alla # artiklar}}',
    notes: '{count, plural, one {# anteckning} other {Alla # anteckningar}}',
    tags: '{count, plural, one {# påstående eller koppling med taggen} other {Alla # påståenden och kopplingar med sådana taggar}}',
  },
  more: '{count, plural, one {Visa # till} other {Visa # till}}',
  limited: 'De {shown, number} bästa träffarna av {count, number} visas. Lägg till ett ord för att få färre.',
  storiesNamed: 'Händelser med den rubriken: <stories></stories>',
  noteOnClaim: 'Anteckning om ett påstående',
  noteOnLink: 'Anteckning om en koppling',
  reason: 'Angivet skäl',
  tagsOnClaim: 'Taggat påstående',
  tagsOnLink: 'Taggad koppling',
  try: {
    title: 'Det här kan du prova',
    words: 'Vart och ett av orden för sig:',
    word: '<q>{word}</q> ({count, number})',
    shorter: 'Början av ett ord följd av en asterisk, till exempel <c>motsäg*</c>.',
    withoutQuotes: 'Orden <a>utan citattecken</a>, i vilken ordning som helst.',
    deleted: 'Det som står i en raderad händelse genomsöks inte: återställ den längst ner i listan över händelser.',
  },
  how: {
    title: 'Så söker du',
    typed: 'Skriv',
    finds: 'för att hitta',
    words: { typed: 'brand hamnen', finds: 'båda orden, i vilken ordning och var som helst i texten' },
    phrase: { typed: '"brand i hamnen"', finds: 'just de här orden, i den här följden' },
    prefix: { typed: 'motsäg*', finds: 'ord som börjar så: motsäger, motsägelse' },
    last: {
      typed: 'hamn',
      finds:
        'det sista ordet även som början på ett längre: hamnen. Ett blanksteg efter det, eller citattecken om det, gör det till ett helt ord',
    },
    folded: 'Stora bokstäver, accenter, prickar och ringar gör ingen skillnad: malmo hittar Malmö.',
  },
}

export default search
