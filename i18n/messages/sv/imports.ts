import type { Translation } from '../../messages'

const imports: Translation['imports'] = {
  title: 'Läs in artiklar',
  about:
    'Välj filer eller klistra in en text. På nästa sida ser du vad som lästes och kan rätta det innan något sparas.',
  continue: 'Fortsätt',
  fields: {
    text: 'Artikelns text',
    title: 'Rubrik',
    outlet: 'Medium',
    authors: 'Skribenter, åtskilda med komma',
    date: 'Datum',
    time: 'Klockslag, om det är känt',
    address: 'Webbadress',
  },
  files: {
    title: 'Välj filer',
    drop: 'Släpp filer här, eller välj dem:',
    label: 'Filer',
    kinds: '.txt, .html, .htm eller .md, flera på en gång, högst 5 MB var',
    sending: 'Skickar filer',
    sent: '{sent, number} av {total, number} filer skickade',
    rest: 'Fortsätt med dem som skickades',
    unreachable: 'Filen gick inte att skicka. Är Crossread fortfarande i gång?',
    states: { waiting: 'väntar', sending: 'skickas', sent: 'skickad', failed: 'inte skickad' },
  },
  paste: {
    title: 'Klistra in en text',
    guessed: 'Det du lämnar tomt gissas utifrån texten, och du kan rätta det.',
  },
  tab: 'Inläsning av artiklar',
  phases: {
    reading: { title: 'Läser texterna', about: 'Du kan lämna sidan: arbetet fortsätter av sig självt.' },
    review: {
      title: 'Stämmer det här?',
      about: 'Det som lästes, och gissades där det inte stod. Rätta och spara sedan.',
    },
    saving: {
      title: 'Sparar och letar efter påståenden',
      about: 'Du kan lämna sidan: arbetet fortsätter av sig självt.',
    },
    done: { title: 'Det som lästes in', about: 'Så gick det för varje text.' },
  },
  addMore: 'Lägg till fler',
  stalled: 'Arbetet har stannat. Det som är sparat finns kvar, och resten kan fortsätta.',
  progress: { reading: 'Lästa texter', saving: 'Sparade artiklar' },
  failed: '{count, plural, one {En text kunde inte läsas in} other {# texter kunde inte läsas in}}',
  review: {
    ready: '{count, plural, one {En text är klar} other {# texter är klara}}',
    save: 'Spara',
    discard: 'Släng dem',
    known: 'finns redan',
    knownHint:
      '<link>Samma text finns i biblioteket.</link> Den sparas inte en gång till, utan läggs bara till i händelsen.',
  },
  place: {
    title: 'Var artiklarna hamnar',
    existing: 'I en befintlig händelse',
    story: 'Händelse',
    new: 'I en ny händelse',
    newTitle: 'Den nya händelsens rubrik',
    none: 'Bara i biblioteket',
  },
  outcomes: { done: 'sparad', duplicate: 'fanns redan', skipped: 'utelämnad' },
  toLibrary: 'Till biblioteket',
  bringMore: 'Läs in fler',
  inStory: 'De finns i händelsen ”<bdi>{title}</bdi>”, som jämförs i bakgrunden.',
  unfinished: {
    title: 'Oavslutade inläsningar',
    waiting: '{count, plural, one {En text} other {# texter}} från <date></date>: inte i biblioteket än.',
    waitingFor:
      '{count, plural, one {En text} other {# texter}} från <date></date>, till ”<bdi>{title}</bdi>”: inte i biblioteket än.',
    finish: 'Gör klart',
  },
}

export default imports
