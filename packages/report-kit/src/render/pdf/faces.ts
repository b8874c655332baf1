import { textWidth } from '../../charts/text-width.js';
import { MONOSPACE } from './paper-template.js';

/** The faces that the compiler has in itself; they cover Latin, Greek and Cyrillic. */
export const BUILT_IN = ['Libertinus Serif', 'New Computer Modern', 'New Computer Modern Math', MONOSPACE] as const;

/** How far the lines of a text stand apart, in sizes of its type. */
const PITCH = 1.25;

/** How the letters of a face run beside those that widths are estimated for. */
export interface LetterRun {
  /** In a text of many words. */
  readonly text: number;
  /** In a word that is wide for the face: no word is wider. */
  readonly word: number;
}

/** Measured on the words of the reports in English and French; faces that a user names are taken to be wide. */
const RUNS = { own: { text: 0.79, word: 0.88 }, other: { text: 0.9, word: 0.9 } } as const satisfies Readonly<Record<string, LetterRun>>;

/** How the letters of the first of the faces run. */
export function letterRun([first = BUILT_IN[0]]: readonly string[]): LetterRun {
  return first === BUILT_IN[0] ? RUNS.own : RUNS.other;
}

/** About how high a text is in a line of a width, in points. */
export function heightOf(text: string, width: number, size: number, fonts: readonly string[]): number {
  return Math.max(1, Math.ceil((textWidth(text, size) * letterRun(fonts).text) / Math.max(1, width))) * size * PITCH;
}
