import { locales, type Locale } from '@actionline/core';

import type { CommandWords } from './words/command-words.js';
import { wordsEn } from './words/en.js';
import { wordsFr } from './words/fr.js';

/** The language that was asked for, before all else is looked at, so that what is wrong with the rest is said in it. */
export function languageIn(args: readonly string[]): Locale {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const given = at < 0 ? 'en' : (args[at]?.split('=')[1] ?? args[at + 1]);
  return locales.find((locale) => locale === given) ?? 'en';
}

/** The words of a language. */
export function wordsIn(locale: Locale): CommandWords {
  return locale === 'fr' ? wordsFr : wordsEn;
}
