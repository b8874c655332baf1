import { inlineText } from '../../document/clean-text.js';

/** The most characters of the name of a sheet. */
const MOST = 31;

/** The name that spreadsheets keep to themselves. */
const RESERVED = 'history';

/** Names as a workbook takes them: short, without the marks of ranges and apostrophes at their ends, each once, whatever the case. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set([RESERVED]);
  return wanted.map((name) => {
    const plain = shortened(inlineText(name.replace(/[[\]:*?/\\]/gu, ' ')), MOST) || '–';
    let free = plain;
    for (let copy = 2; taken.has(free.toLowerCase()); copy += 1) {
      const mark = ` (${String(copy)})`;
      free = `${shortened(plain, MOST - mark.length)}${mark}`;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

/** The beginning of a text, without spaces and apostrophes at its ends; a pair of halves is not torn. */
function shortened(text: string, most: number): string {
  let [start, end] = [0, Math.min(text.length, most)];
  if (end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1))) end -= 1;
  while (start < end && BARE.test(text.charAt(start))) start += 1;
  while (end > start && BARE.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

const BARE = /['\s]/;
