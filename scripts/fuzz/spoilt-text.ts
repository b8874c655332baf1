import type { Random } from './random.js';

/** What means something to one format or another. */
const PIECES = [
  '"',
  "'",
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r',
  '\r\n',
  '\u2028',
  '\uFEFF',
  '\u0000',
  '\uD83D',
  '\u00A0',
  '<',
  '>',
  '/>',
  '&',
  '&#0;',
  '&x;',
  '<!--',
  ']]>',
  '<!DOCTYPE x [<!ENTITY e "e">]>',
  '{',
  '}',
  '[',
  ']',
  ':',
  '.',
  '-',
  '%',
  '0',
  '-1',
  '1e309',
  '1.234,5',
  '٣',
  'NaN',
  'null',
  'true',
  '__proto__',
  'constructor',
  '2023-02-29',
  '2014-W53',
  '9999-12-31',
  '0000',
  'KE',
  'Total',
  '=1+1',
  'person',
  'id',
  'value',
  'OBS_VALUE',
  'TIME_PERIOD',
] as const;

/** A text of which one to six places are taken out, doubled, moved, cut off or put something into. */
export function spoiltText(text: string, random: Random): string {
  let given = text;
  for (let times = 1 + random.below(6); times > 0; times -= 1) given = spoiltOnce(given, random);
  return given;
}

function spoiltOnce(text: string, random: Random): string {
  const start = random.below(text.length + 1);
  const length = random.below(random.happens(0.2) ? 400 : 20);
  const [before, piece, after] = [text.slice(0, start), text.slice(start, start + length), text.slice(start + length)];
  switch (random.below(7)) {
    case 0:
      return before + after;
    case 1:
      return before + piece + piece + after;
    case 2: {
      const at = random.below(after.length + 1);
      return before + after.slice(0, at) + piece + after.slice(at);
    }
    case 3:
      return random.happens(0.2) ? before : before + random.pick(PIECES) + piece + after;
    case 4:
      // a word of the text in the place of another
      return before + wordAt(text, random) + after.replace(/^\w*/, '');
    default:
      return before + random.pick(PIECES) + (random.happens(0.5) ? piece : '') + after;
  }
}

function wordAt(text: string, random: Random): string {
  return /\w+/.exec(text.slice(random.below(text.length + 1)))?.[0] ?? '';
}

/** The same text in pieces of a few letters, or of many. */
export function inPieces(text: string, random: Random): readonly string[] {
  const most = random.pick([3, 30, 300]);
  const pieces: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = at + 1 + random.below(most);
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}
