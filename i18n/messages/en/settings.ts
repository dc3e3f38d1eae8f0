const settings = {
  title: 'Settings',
  appearance: 'Appearance',
  appearanceHint: 'Each choice acts at once, in this browser.',
  // Leads from the menu of appearance to the page of settings.
  all: 'All settings',
  // Of the interface; articles stay in their own.
  language: 'Language',
  text: 'Text size',
  theme: 'Theme',
  contrast: 'Contrast',
  motion: 'Motion',
  /** On buttons, under the headings above. */
  choices: {
    // The language that the browser asks for.
    auto: 'As in the browser',
    // Theme, contrast and motion as they are set in the operating system.
    system: 'As in the system',
    light: 'Light',
    dark: 'Dark',
    // Of contrast.
    more: 'More',
    // Of motion.
    reduced: 'Reduced',
  },
  size: '{size, number, percent}',
  saved: 'Saved.',
  save: 'Save',
  name: {
    title: 'Your name',
    label: 'Name',
    hint: 'Stands beside each judgement you make from now on. It stays on this machine.',
  },
} as const

export default settings
