import type { Translation } from '../../messages'
import reasons from './how-reasons'

const how: Translation['how'] = {
  title: 'Så resonerar Crossread',
  about:
    'Programmet letar upp påståenden, ställer dem sida vid sida och föreslår hur de förhåller sig till varandra, med skäl. Allt sker på den här datorn, och samma texter ger samma förslag varje gång. Vem som har rätt vet programmet inte: det avgör du.',
  onThisPage: 'På den här sidan',
  parts: {
    steps: 'Vad som händer med en text',
    stances: 'Vad förhållandena betyder',
    reasons: 'Vad skälen betyder',
    confidence: 'Säkerhet och tystnad',
    groups: 'Punkter och ursprung',
    figures: 'Hur ofta förslagen stämmer, uppmätt',
    weaknesses: 'Kända svagheter',
    never: 'Vad programmet aldrig gör',
    anew: 'När motorn förnyas',
  },
  steps: {
    kept: '<b>Texten bevaras som den kom.</b> Allt nedan pekar in i den sparade texten, tecken för tecken: ett citat som du får se står där. Bylines, bildtexter, ”dela”-rader och rubriker på andra artiklar läggs åt sidan men raderas inte.',
    cut: '<b>Meningar delas upp i påståenden.</b> Ett påstående är en utsaga som kan vara sann eller falsk i sig. ”Fyra dödades och kaptenen greps” rymmer två. Hälsningar, frågor och åsikter hoppas över, och varje påstående får ett mått på hur värt det är att kontrollera.',
    speakers:
      '<b>Vem säger det, och hur säkert?</b> ”Polisen uppger”, ”enligt”, ”påstås”, ”förnekade”: orden som bär fram ett påstående läses med, så att en dementi inte tas för en uppgift.',
    facets:
      '<b>Vad går att jämföra?</b> Namn med sina andra former, tal med det som de räknar, tider med den dag som de syftar på, och orden som nekar. ”I fredags” i en artikel från den 10 april 2017 är den 7 april.',
    match:
      '<b>Vilka påståenden i andra artiklar kan handla om samma sak?</b> För varje påstående prövas de påståenden i var och en av de andra artiklarna som delar flest talande ord med det. Ord som finns överallt i händelsen säger föga.',
    compared:
      '<b>Varje par jämförs, aspekt för aspekt.</b> Det som är lika och det som skiljer skrivs ner som ett skäl, med orden från båda sidor.',
    comparedAndRead:
      '<b>Varje par jämförs, aspekt för aspekt.</b> Det som är lika och det som skiljer skrivs ner som ett skäl, med orden från båda sidor. Vid sidan av dessa regler läser en liten språkmodell, som följer med programmet, de två meningarna, och båda vägs samman. Där modellen inte kan köras får reglerna arbeta ensamma.',
    comparedOnly:
      '<b>Varje par jämförs, aspekt för aspekt.</b> Det som är lika och det som skiljer skrivs ner som ett skäl, med orden från båda sidor. Vid sidan av dessa regler läser en liten språkmodell, som följer med programmet, de två meningarna, och båda vägs samman. På den här datorn kan modellen inte köras: reglerna avgör ensamma.',
    stance:
      '<b>Ett förhållande, eller tystnad.</b> Skälen vägs mot varandra. Där de inte räcker visas ingenting. Vilken artikel som kommer först spelar ingen roll.',
    decide:
      '<b>Du avgör.</b> Varje förslag väntar på en människa, som kan bekräfta det, ändra det eller lägga det åt sidan, och sedan ångra det. Programmet ändrar aldrig det som en människa har avgjort.',
  },
  subtypesTitle: 'Slag av motsägelser',
  subtypesAbout: 'Programmet anger slaget där ett skäl visar det. När du bedömer kan du välja vilket som helst.',
  reasonsAbout:
    'Vid varje förslag står de skäl som låg bakom det, först det som talar för förhållandet. ”≠” står mellan ord som skiljer sig åt, ”=” mellan ord som går ut på detsamma, ”≈” mellan tal som kan vara ett och samma. Exemplen är påhittade, och på engelska eftersom motorn läser engelska.',
  reasonGroups: {
    contradicts: 'Skäl för en motsägelse',
    agrees: 'Skäl för samstämmighet',
    scope: 'Skäl för en skillnad i avgränsning',
    doubt: 'Annat som påverkar avgörandet',
  },
  shownAs: 'Visas som <shown></shown>',
  exampleDated: '”<bdi>{text}</bdi>” <soft>({date})</soft>',
  example: '”<bdi>{text}</bdi>”',
  confidence: {
    number:
      'Talet vid ett förslag, ”föreslagen, 0,83”, anger hur säkert programmet är på förhållandet, mellan 0 och 1. Det säger ingenting om vem som har rätt, och ingenting om hur bra ett medium är.',
    threshold:
      'Ett förslag visas bara över en viss tröskel. Den är högst för motsägelser: en felaktig kostar dig mer än en som fattas. Under tröskeln tiger programmet. ”Nämns inte här” betyder alltså att inget hittades i artikeln, inte att inget finns där. Ett påstående får en koppling till en annan artikel, två bara där motsvarigheten är säker.',
  },
  groups: {
    points:
      'Kopplingar samlas i <b>punkter</b>: alla påståenden i händelsen som säger något om en och samma sak, med båda sidor där de motsäger varandra. En enda koppling räcker inte för att dra in ett påstående: det måste passa ihop med de andra, så att en kedja av halva motsvarigheter inte för samman två skilda punkter. Du kan slå ihop punkter och dela upp dem.',
    origins:
      'Fyra medier som trycker samma byråtext är ett <b>ursprung</b>, inte fyra. För varje punkt räknar Crossread hur många ursprung som står bakom den, och säger varför två uppgifter räknas som en: båda återger samma byråtext, den ena hänvisar till den andra, mycket av texten eller av just den passagen är likadant, de citerar samma ord, eller så är det samma namngivna person som berättar. Att två citerar ”myndighetskällor” nämns men för inte samman dem. Du kan föra samman ursprung och skilja dem åt.',
    limits:
      'Räkningen bygger på vad texterna visar. En byråtext som har skrivits om och återges utan hänvisning räknas som ett eget ursprung, och två medier som var för sig har talat med polisen räknas som ett.',
  },
  figures: {
    about:
      '<b>Precision</b>: av alla par som programmet kallar en motsägelse, den andel som verkligen är det. <b>Täckning</b>: av alla motsägelser som finns, den andel som programmet hittar. 1 vore samtliga. Siffrorna är uppmätta på texter som andra människor har läst och märkt upp, och följer med programmet.',
    none: 'Inga siffror följer med det här exemplaret av programmet.',
    engines: { rules: 'Enbart regler', learned: 'Enbart språkmodell', both: 'Båda: det du använder' },
    stance: 'Förhållande',
    precision: 'Precision',
    recall: 'Täckning',
    pairs: '{title}, {count, plural, one {# par} other {# par}}',
    everyAnswer: '{note} Detta är programmets svar på varje par, även där det skulle ha tigit.',
    seen: 'Det du skulle få se, eftersom osäkra svar inte visas: {shown, plural, one {# motsägelse} other {# motsägelser}}, varav {right, number} rätt. Det finns {there, number}.',
    stories: 'Hela händelser',
    storiesAbout:
      'Människor läste sex händelser med tre artiklar i varje och skrev upp vad som instämmer och vad som motsäger. En rad anger hur många av de sambanden som programmet hittar.',
    found: 'Vad människor hittade',
    relations: 'Samband',
    bothFound: 'Båda påståendena hittade',
    linked: 'Kopplade',
    rightStance: 'Med rätt förhållande',
    byBoth: '{stance}, enligt båda läsarna',
    byOne: '{stance}, enligt en läsare',
    shownInAll: 'Visade motsägelser totalt: {shown, number}.',
    shownAndKnown: 'Visade motsägelser totalt: {shown, number}. Av dem hittades även av människor: {known, number}.',
    everySet: 'Alla datamängder',
    everySetAbout:
      'Makro-F1: precision och täckning för varje svar som ett enda tal, där alla svar väger lika; 1 är perfekt. Inom hakparentes står var talet hamnar i 95 av 100 sådana datamängder.',
    data: 'Data',
    rows: 'Rader',
    interval: '{value} [{low}–{high}]',
    intervalOpen: '{value} [minst {low}]',
  },
  weaknesses: {
    english:
      'Programmet läser engelska. Artiklar på andra språk går att läsa, markera och koppla för hand, men det hittar föga i dem.',
    paraphrase:
      'De flesta motsägelser visas inte: de som ligger i en omskrivning eller en orsak, eller kräver kunskap om världen.',
    irony: 'Ironi, bilder, diagram och resonemang över flera meningar klarar det inte.',
    pronouns:
      'Vilka som avses i ”de sade” reds sällan ut. Där ett medium återger en utredning räknas mediet som den som talar.',
    glued: 'Inlägg och rubriker som en sida fogar in i ett stycke läses som en del av det.',
    undated:
      'Utan publiceringsdatum förblir ”i fredags” en fredag vilken som helst, och en senare siffra går inte att skilja från en motsägelse.',
  },
  never: {
    right: 'Det säger aldrig vem som har rätt, och betygsätter varken sanningshalten eller något medium.',
    confirms: 'Det bekräftar aldrig en motsägelse: det gör bara en människa.',
    overwrites: 'Det skriver aldrig över det som en människa har avgjort, och gör aldrig något som inte går att ångra.',
    quotes: 'Det visar aldrig ett citat som inte står i texten.',
    sends: 'Det skickar aldrig en text till någon.',
  },
  anew: 'Varje fynd bär numret på den motor som gjorde det. När en uppdatering för med sig en nyare motor säger händelsen till och erbjuder en ny analys. De påståenden och kopplingar som ingen har rört söks då fram på nytt. Det som människor har bedömt, taggat, antecknat, markerat eller lagt åt sidan lämnas som det är, och en lista visar vad som har ändrats: även där den nyare motorn nu skulle säga något annat än du.',
  reasons,
  sets: {
    'dev/crossread-gold': {
      title: 'Meningar från olika medier om samma sak',
      note: 'Två personer läste varje par var för sig och var eniga om ett av de fyra förhållandena. Det här ligger närmast det du ser.',
    },
    'dev/emergent': {
      title: 'Rubriker mot rykten',
      note: 'Emergent: stöder en nyhetsrubrik ett rykte, går den emot det eller återger den det bara?',
    },
    'dev/emergent-headline-pairs': {
      title: 'Rubriker mot rubriker',
      note: 'Härlett ur Emergent: två rubriker om samma rykte. Brusigt.',
    },
    'train/claimdiff': {
      title: 'Två mediers påståenden om samma sak',
      note: 'ClaimDiff: det ena stärker det andra, försvagar det eller gör ingetdera. ”Försvagar” är ofta en fråga om tonfall.',
    },
    'dev/fever-symmetric': {
      title: 'Påståenden mot meningar ur ett uppslagsverk',
      note: 'Byggt så att den som bara ser påståendet får rätt hälften av gångerna.',
    },
    'dev/counterfactual-nli': {
      title: 'Meningar ändrade till motsatsen',
      note: 'Vardagliga meningar, ändrade med så få ord som möjligt tills svaret blir ett annat.',
    },
    'dev/conjunctions': {
      title: 'Meningar med ”och”, ”eller”, ”men”',
      note: 'Följer en mening när en del av den andra tas bort, sätts in eller byts ut?',
    },
    'dev/rte-two-way': {
      title: 'Följer den ena meningen av den andra?',
      note: 'Korta nyhetstexter. En motsägelse räknas som ”följer inte”.',
    },
    'dev/check-worthy': {
      title: 'Meningar som är värda att kontrollera eller inte',
      note: 'Ur kandidaters debatter; enstaka meningar, inga par.',
    },
    'own pairs': {
      title: 'Projektets egna par',
      note: 'En liten datamängd i projektet, för datorer som inte har någon annan. Den skyddar mot missöden och mäter inget annat.',
    },
  },
  stances: {
    agrees: 'Båda säger detsamma om samma sak. De kan använda olika ord, och det ena kan säga mer än det andra.',
    contradicts: 'Båda gäller samma sak vid samma tid och plats, och båda kan inte vara rätt som de står.',
    scope:
      'Båda gäller samma ämne, men en annan tid, plats, del eller användning av det. Båda kan vara rätt. ”Tolv skadades i Lund” och ”trettio skadades i hela Skåne” avgränsar annorlunda.',
    unrelated:
      'De två handlar om olika saker. Programmet visar inte sådana par. Du väljer det för att lägga ett felaktigt förslag åt sidan, och där stannar det.',
  },
  subtypes: {
    number: 'De räknar eller mäter samma sak men kommer till olika tal.',
    time: 'De förlägger samma sak till olika tider.',
    place: 'De förlägger samma sak till olika platser.',
    actor: 'De anger olika personer eller organisationer som den som gjorde det, eller som utsattes för det.',
    object: 'De anger olika saker som det som användes, togs eller avsågs.',
    negation: 'Den ena säger att det är så, den andra att det inte är så.',
    cause: 'De anger olika orsaker till samma sak.',
    certainty: 'Den ena slår fast det som förnekas eller kallas falskt i den andra.',
    superseded:
      'Den ena texten berättar vad som kom senare: en högre siffra för något som bara växer, som antalet döda i en översvämning, eller att det som var planerat nu är gjort. En uppdatering, ingen motsägelse.',
  },
}

export default how
