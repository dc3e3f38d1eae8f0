import localFont from 'next/font/local'

// Optional: a typeface that is not there at once is not used on this page, so that no line moves under the reader's eyes.
const inter = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  variable: '--font-inter',
  weight: '100 900',
  display: 'optional',
})
const sourceSerif = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
  variable: '--font-source-serif',
  weight: '200 900',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
})

/** The classes that bring both typefaces, of Latin letters; `fonts.css` has the other scripts. */
export const fontClasses = `${inter.variable} ${sourceSerif.variable}`
