import { meaningOf, type WordTable } from './words.js';

/**
 * What tables write for the power of ten that their figures are published in, in English and French. A “billion” is none of them: it is not the same in
 * both languages.
 */
const multiplierWords: WordTable<string> = {
  unit: '0',
  units: '0',
  unité: '0',
  unités: '0',
  hundreds: '2',
  centaines: '2',
  thousand: '3',
  thousands: '3',
  millier: '3',
  milliers: '3',
  million: '6',
  millions: '6',
  milliard: '9',
  milliards: '9',
};

/** The power of ten by its word; the text itself where it is none. */
export function multiplierText(text: string): string {
  return meaningOf(text, multiplierWords) ?? text.trim();
}
