import type { Translation } from '../../messages'

const problems: Translation['problems'] = {
  known: {
    invalid: 'Det gick inte att spara: en rubrik ska ha 1 till 300 tecken.',
    'not-found': 'Det finns inte kvar här. Någon kan ha raderat det under tiden.',
    nothing: 'Det finns inget mer att ångra.',
    'no-judgement': 'Den senaste ändringen var ingen bedömning, så den står kvar. Ctrl+Z ångrar den, eller historiken.',
    'changed-since':
      'Detta har ändrats igen senare och lämnas därför som det är. Ångra den senare ändringen först, så går även den här att ångra.',
    'no-name': 'Namnet är tomt: skriv det namn som ska stå vid dina bedömningar.',
    'no-text': 'Det fanns inget att läsa in: klistra in text eller välj en fil.',
    'too-much': 'Det var mer än 100 MB på en gång. Läs in några filer i taget.',
    'no-grouping':
      'Inget ändrades: några påståenden måste lämna punkten och några vara kvar, och högst 60 kan ordnas på en gång.',
    'no-title': 'Den nya händelsen behöver en rubrik.',
    'too-many': 'Alla filerna rymdes inte i en inläsning. Resten kom inte med: läs in dem härnäst.',
  },
  other: 'Det gick inte.',
  import: {
    empty: 'Den innehåller ingen text. Öppna filen och se om artikeln finns där, eller klistra in texten i stället.',
    binary:
      'Det här är inte text: det kan vara en bild, en PDF eller en Word-fil under annat namn. Klistra in texten i stället.',
    encoding: 'Tecknen går inte att tolka säkert. Spara filen som UTF-8 i din textredigerare och läs in den igen.',
    'too-large': 'Den är större än 5 MB. Så lång är en artikel sällan: behåll artikeln och ta bort resten.',
    unsupported: 'Den här filtypen går inte att läsa. Använd .txt, .html, .htm eller .md, eller klistra in texten.',
    'no-article': 'Ingen artikel hittades på sidan. Öppna den i webbläsaren, kopiera artikeln och klistra in den.',
    'too-many': 'Den här inläsningen är full. Ta med den i nästa.',
    failed: 'Den gick inte att läsa på grund av ett fel i programmet. Försök igen.',
  },
}

export default problems
