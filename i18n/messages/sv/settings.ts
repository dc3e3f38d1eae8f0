import type { Translation } from '../../messages'

const settings: Translation['settings'] = {
  title: 'Inställningar',
  appearance: 'Utseende',
  appearanceHint: 'Varje val gäller genast, i den här webbläsaren.',
  all: 'Alla inställningar',
  language: 'Språk',
  text: 'Textstorlek',
  theme: 'Tema',
  contrast: 'Kontrast',
  motion: 'Rörelse',
  choices: {
    auto: 'Som webbläsaren',
    system: 'Som systemet',
    light: 'Ljust',
    dark: 'Mörkt',
    more: 'Högre',
    reduced: 'Mindre',
  },
  size: '{size, number, percent}',
  saved: 'Sparat.',
  save: 'Spara',
  name: {
    title: 'Ditt namn',
    label: 'Namn',
    hint: 'Står vid varje bedömning du gör från och med nu. Det stannar på den här datorn.',
  },
}

export default settings
