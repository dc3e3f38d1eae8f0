/**
 * What counts as a word in a search, and when two words are the same. The index, the question and the marks in a result all
 * go through this one function, so that what is found is what is marked, in every script:
 *
 *   “Säpo’s ΟΔΟΣ, أَحْمَد 東京”   →   sapo · s · οδοσ · احمد · 東 · 京
 *
 * Case, accents and vowel signs are folded. A script that sets no spaces between words (Chinese, Japanese, Thai) is read sign by
 * sign: a search for several of them is a search for that sequence.
 */
import type { Span } from '@/lib/core/vocabulary'

/** A word of a text as it is compared: letters and digits only. */
export interface SearchWord extends Span {
  readonly folded: string
}

/** Longer words are compared by their beginning, in UTF-16 units: no word of a language is as long. */
const LONGEST = 100

/** Signs of scripts without spaces with what belongs to them, or a run of letters, digits, their marks and signs without width. */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*|[[\p{L}\p{N}\p{M}\u00ad\u200c\u200d\u2060]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]]+/gv

/** Marks that are left out in writing or searching: of Latin, Greek and Cyrillic, of Hebrew and of Arabic. Of other scripts they tell words apart. */
const ACCENTS =
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]/g

/** What is left of a letter that is written as two or has no accent to take off; the stretched Arabic line is no letter. */
const SAME: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
  ـ: '',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
}
const SPECIAL = new RegExp(`[${Object.keys(SAME).join('')}]`, 'g')
const NO_WORD = /[^\p{L}\p{N}\p{M}]/gu
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g

/** The words of a text, in order. */
export function splitSearchWords(text: string): SearchWord[] {
  const words: SearchWord[] = []
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const folded = foldSearchWord(word)
    if (folded !== '') words.push({ start: index, end: index + word.length, folded })
  }
  return words
}

function foldSearchWord(word: string): string {
  const short = word.length > LONGEST ? word.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '') : word
  if (/^[a-z0-9]+$/i.test(short)) return short.toLowerCase()
  return short
    .normalize('NFKD')
    .toLowerCase()
    .replace(ACCENTS, '')
    .replace(NO_WORD, '')
    .normalize('NFC')
    .replace(SPECIAL, (letter) => SAME[letter] ?? letter)
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
}
