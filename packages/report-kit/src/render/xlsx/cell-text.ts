import { cleanText } from '../../document/clean-text.js';

/** The most characters of a cell. */
const MOST = 32_767;

/** What a reader of the format takes for an escaped character. */
const ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/gu;

/**
 * A text as the format can carry it: lines end in a line feed, what looks like an escaped character stays what it is, and what is longer than
 * a cell ends in the words for that.
 */
export function cellText(text: string, cut: string): string {
  const clean = cleanText(text).replace(/\r\n?/gu, '\n');
  if (clean.length <= MOST && !clean.includes('_x')) return clean;
  const escaped = clean.replace(ESCAPED, '_x005F_');
  if (clean.length <= MOST) return escaped;
  // a pair of halves is not torn
  const kept = clean.slice(0, MOST - cut.length).replace(/[\ud800-\udbff]$/u, '');
  return `${kept.replace(ESCAPED, '_x005F_')}${cut}`;
}
