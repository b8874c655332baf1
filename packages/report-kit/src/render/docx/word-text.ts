import { cleanText } from '../../document/clean-text.js';

const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;
const FIRST_LETTER = /\p{L}/u;

/**
 * A text as Word can hold it: characters that XML cannot carry are replaced, marks that would turn the direction of what stands around
 * are written out, and white space but the no-break spaces is one space, as a line break inside a run would be shown as one anyhow.
 */
export function wordText(text: string): string {
  return cleanText(text)
    .replace(DIRECTION, (mark) => `[U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase()}]`)
    .replace(/[\t\n\r ]+/g, ' ');
}

/** The hyphen of years, days and numbers of documents, at which no line ends. */
export const betweenDigits = /(?<=\d)-(?=\d)/;

/** A date or a span of days: its years stay with their months, and a line ends behind the dash alone, at a space that all programs know. */
export function wholeDate(text: string): string {
  return text.replace(/[ \u2009]–[ \u2009]/g, '\u00a0– ').replace(/(?<!–) (?=\d{4}(?!\d))/g, '\u00a0');
}

/** Whether a text is set from right to left: its first letter says so, and what stands around it where it has none. */
export function isRightToLeft(text: string, around: boolean): boolean {
  const [letter] = FIRST_LETTER.exec(text) ?? [];
  return letter === undefined ? around : RIGHT_TO_LEFT.test(letter);
}

/** Whether a language is written from right to left, by the letters that the Unicode data say it is written in. */
export function isLanguageRightToLeft(language: string): boolean {
  try {
    return ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo'].includes(new Intl.Locale(language).maximize().script ?? '');
  } catch {
    return false;
  }
}
