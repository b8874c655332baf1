import { checkText, readArgument } from './argument.js';

/** A language that every label and message of the SDK has. */
export type Locale = 'en' | 'fr';

/** The languages that every label and message of the SDK has, in the order of the last resort. */
export const locales: readonly Locale[] = ['en', 'fr'];

/** One text in several languages, by BCP 47 tag; English and French by name. */
export interface LocalizedText {
  /** The English text. */
  readonly en?: string;
  /** The French text. */
  readonly fr?: string;
  /** The text in another language. */
  readonly [languageTag: string]: string | undefined;
}

/** A text as found, with the language it was found in. */
export interface FoundText {
  /** The text. */
  readonly text: string;
  /** The BCP 47 tag it was found under; another than was asked for when the chain fell back. */
  readonly language: string;
}

/**
 * The tags tried for a locale, in order: the tag itself, its shorter forms, English, French.
 *
 * @example
 * ```ts
 * import { fallbackChain } from '@actionline/core';
 *
 * fallbackChain('fr-BE'); // => ['fr-BE', 'fr', 'en']
 * ```
 */
export function fallbackChain(locale: string): readonly string[] {
  checkLocale(locale);
  const parts = locale.split('-');
  const own = parts.map((_, at) => parts.slice(0, parts.length - at).join('-'));
  return [...new Set([...own, ...locales])];
}

/**
 * The text in a locale, or along its {@link fallbackChain}, or in the first language there is; with
 * the language it was found in. `undefined` when there is no text at all.
 *
 * @example
 * ```ts
 * import { findText } from '@actionline/core';
 *
 * findText({ fr: 'Traite des personnes' }, 'en'); // => { text: 'Traite des personnes', language: 'fr' }
 * ```
 */
export function findText(text: LocalizedText, locale: string): FoundText | undefined {
  checkLocale(locale);
  return readArgument('text', text, 'a text for each language, such as { "en": "…" }', 'give an object', () => {
    // nearly every text is there in the language asked for: no chain is made for it
    const language = isIn(text, locale) ? locale : [...fallbackChain(locale), ...Object.keys(text).sort()].find((one) => isIn(text, one));
    const found = language === undefined ? undefined : text[language];
    if (language === undefined || found === undefined) return undefined;
    checkText(`The text in ${language}`, found, 'a text');
    return { text: found, language };
  });
}

function checkLocale(locale: string): void {
  checkText('locale', locale, 'a language tag such as "en"');
}

function isIn(text: LocalizedText, language: string): boolean {
  return Object.hasOwn(text, language) && text[language] !== undefined;
}

/**
 * The text in a locale, along the same chain as {@link findText}; the empty text when there is none.
 *
 * @example
 * ```ts
 * import { textIn } from '@actionline/core';
 *
 * textIn({ en: 'Prisons', fr: 'Prisons et peines' }, 'fr-CA'); // => 'Prisons et peines'
 * ```
 */
export function textIn(text: LocalizedText, locale: string): string {
  return findText(text, locale)?.text ?? '';
}
