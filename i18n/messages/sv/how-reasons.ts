import type { Translation } from '../../messages'

const reasons: Translation['how']['reasons'] = {
  'other thing': {
    heading: 'En annan sak av samma slag',
    meaning:
      'Samma person gör detsamma i båda, men med en annan sak av samma slag: en annan app, ett annat vapen, ett annat fartyg.',
  },
  'other name': {
    heading: 'Ett annat namn på samma ställe',
    meaning:
      'De två påståendena är likalydande så när som på ett namn: en annan person, organisation eller plats. Inte där namnet är ett av flera, och inte där det kan vara en annan stavning.',
  },
  'other day': {
    heading: 'En annan dag för samma sak',
    meaning:
      'De två påståendena är likalydande så när som på ett datum eller en veckodag, och det kan inte vara samma dag.',
  },
  'other age': {
    heading: 'En annan ålder',
    meaning:
      'En person, två åldrar. Ett års skillnad lämnas därhän: det kan ligga en födelsedag mellan de två texterna.',
  },
  'later count': {
    heading: 'En senare siffra',
    meaning:
      'Ett antal som bara växer medan nyheten utvecklas (döda, skadade, räddade), och den text som publicerades senare har det högre. Det är en uppdatering, märkt ”senare läge, uppdatering”, och ingen motsägelse mellan två medier.',
  },
  'now done': {
    heading: 'Planerat här, gjort där',
    meaning:
      'Det ena påståendet beskriver något som bestämt men inte gjort än (”ska”, ”väntas”), det andra som gjort. Det är en uppdatering, märkt ”senare läge, uppdatering”, och ingen motsägelse mellan två medier.',
  },
  'other quantity': {
    heading: 'Ett annat tal',
    meaning:
      'Båda räknar samma sak i samma sammanhang, och talen går inte ihop. Hänsyn tas till ”omkring”, ”minst”, spann och avrundning: ”omkring 450” och ”470” går ihop.',
  },
  'other spelling': {
    heading: 'En annan stavning av ett namn',
    meaning:
      'Samma nyhet och samma förnamn, men bokstäverna i efternamnet står i en annan ordning, eller en av dem saknas: ett skrivfel i den ena, eller en annan person.',
  },
  opposite: {
    heading: 'Motsatta ord',
    meaning: 'Två ord som utesluter varandra när de sägs om samma sak: råd och order, gripen och släppt.',
  },
  negated: {
    heading: 'Påstått och nekat',
    meaning: 'Nästan samma mening, och en av de två säger att det inte är så.',
  },
  denied: {
    heading: 'Påstått och förnekat',
    meaning: 'Den ena artikeln slår fast det som någon förnekar, eller kallar falskt, i den andra.',
  },
  'other certainty': {
    heading: 'Förbehåll mot faktum',
    meaning:
      'Den ena artikeln lämnar öppet, med ett ord som ”påstås”, ”kan” eller ”obekräftat”, det som den andra slår fast med samma ord.',
  },
  'same passage': {
    heading: 'Samma passage',
    meaning:
      'Minst fyra innehållsord i rad är desamma: ett citat, eller en text som båda har hämtat från samma byrå. Det kan vara en källa som återges två gånger.',
  },
  'same quantity': {
    heading: 'Samma tal',
    meaning: 'Lika tal för samma sak, även där det ena är skrivet med bokstäver.',
  },
  'same time': {
    heading: 'Samma tid',
    meaning:
      '”I fredags” läses som ett datum utifrån den dag då artikeln publicerades; utan publiceringsdatum förblir det en veckodag. De två tiderna går ut på samma dag, eller så ligger den ena inom den andra.',
  },
  'same name': {
    heading: 'Samma namn',
    meaning: 'Båda nämner samma person, organisation eller plats, kanske under ett annat namn.',
  },
  'place within': {
    heading: 'En plats i en plats',
    meaning: 'De två anger var, och den ena platsen ligger i den andra: en stad och dess land.',
  },
  'same deed': {
    heading: 'Samma handling från två håll',
    meaning:
      'Två verb beskriver en handling från var sitt håll, och de två inblandade byter plats: köpte och sålde, vann och förlorade.',
  },
  'same word': {
    heading: 'Samma ord',
    meaning:
      'Ett ord som båda använder, i vilken form som helst, eller två ord som betyder samma sak. Ord som är ovanliga i händelsen säger mest.',
  },
  'same subject': {
    heading: 'Samma sak, annan användning',
    meaning:
      'Båda berättar vad en och samma namngivna sak användes till, men inte detsamma: ingen motsägelse, utan två uppgifter om den.',
  },
  'unlike quantity': {
    heading: 'Tal som inte mäter samma sak',
    meaning:
      'Båda anger ett tal av samma slag, men för något annat, en annan plats eller en annan tidpunkt: en del och helheten, två opinionsmätningar.',
  },
  'other time': { heading: 'En annan tid', meaning: 'De två gäller dagar som inte kan vara desamma.' },
  'other place': {
    heading: 'En annan plats',
    meaning: 'De två anger var, och ingen av platserna ligger i den andra.',
  },
  'half negated': {
    heading: 'Nekat bara på ena sidan',
    meaning:
      'Ett ord som båda använder är nekat i den ena, men meningarna är för olika för att det ska kallas en motsägelse. Paret visas då inte som samstämmigt om inte mycket annat talar för det.',
  },
  reading: {
    heading: 'Lästa tillsammans',
    meaning:
      'Den inbyggda läsaren av meningspar, en liten språkmodell i programmet, har lärt sig av många tusen meningspar vilka som instämmer, motsäger varandra eller inte har med varandra att göra. Den finner att dessa två instämmer, eller motsäger varandra, även där de har få ord gemensamma. Den kan inte peka ut orden som fällde avgörandet, så läs båda passagerna. Den körs på den här datorn och skriver ingen text.',
  },
}

export default reasons
