import { cleanText } from '../../document/clean-text.js';
import type { PaperLanguage, PaperRun } from './paper.js';

const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;
const SPACES = /[^\S\u00a0\u202f]+/g;

/** Words longer than this may break inside. */
const LONGEST_WORD = 22;
const LONG_WORD = new RegExp(String.raw`\S{${String(LONGEST_WORD + 1)}}`);
/** A long word, to split a text at. */
const BETWEEN = new RegExp(String.raw`(\S{${String(LONGEST_WORD + 1)},})`);
/** In words of more pieces than anybody writes a space without width stands between these: it can be copied, and costs much less. */
const [MOST_PIECES, SPACE] = [500, '\u200b'] as const;
/** A piece of a long word: up to a mark that ends one, or as much as a narrow column takes. */
const PIECE = /[^\s/.,;:_?&=-]{0,13}[/.,;:_?&=-]|[^\s/.,;:_?&=-]{1,14}/gu;

/** A text about as wide as a sparkline. */
const SPARKLINE = '\u00a0'.repeat(14);

/** Characters that no font has, as what stands for them. */
export type Replacements = ReadonlyMap<string, string>;

/**
 * A text as it is printed: on one line, what no format can carry replaced, marks that would turn the direction of what stands around it
 * written out, and what no font has replaced as given.
 */
export function paperText(text: string, replacements: Replacements): string {
  const clean = cleanText(text)
    .replace(DIRECTION, (mark) => codePoint(mark))
    .replace(SPACES, ' ');
  if (replacements.size === 0) return clean;
  let printed = '';
  for (const char of clean) printed += replacements.get(char) ?? char;
  return printed;
}

/** A character by its number: `[U+202E]`. */
export function codePoint(char: string): string {
  return `[U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** A printed text as runs: words that are too long for a line in pieces that it may break between. */
export function textRuns(printed: string): readonly PaperRun[] {
  if (printed === '') return [];
  if (!LONG_WORD.test(printed)) return [printed];
  return printed.split(BETWEEN).flatMap((part): readonly PaperRun[] => {
    const pieces = piecesOf(part);
    if (pieces.length < 2) return part === '' ? [] : [part];
    return pieces.length > MOST_PIECES ? [pieces.join(SPACE)] : [{ kind: 'pieces', pieces }];
  });
}

/** The pieces that a text may break between, for a long word; the word itself otherwise. */
export function piecesOf(word: string): readonly string[] {
  return word.length <= LONGEST_WORD || /\s/.test(word) ? [word] : (word.match(PIECE) ?? [word]);
}

/** The words of runs as they are printed, a line each; `\n` between them. What stands at the foot of a page is no part of the line. */
export function printedWords(runs: readonly PaperRun[]): string {
  let words = '';
  for (const run of runs) words += printedRun(run);
  return words;
}

function printedRun(run: PaperRun): string {
  if (typeof run === 'string') return run;
  if (run.kind === 'pieces') return run.pieces.join('');
  if (run.kind === 'break') return '\n';
  if (run.kind === 'footnote') return '';
  if (run.kind === 'sparkline') return SPARKLINE;
  return `${run.kind === 'status' ? `${run.mark}\u00a0` : ''}${printedWords(run.runs)}`;
}

/** A language tag as the compiler takes it: two or three letters and a region of two. */
export function paperLanguage(tag: string): PaperLanguage {
  const [lang = '', ...rest] = tag.split('-');
  const region = rest.find((part) => /^[A-Za-z]{2}$/.test(part));
  return { lang: /^[A-Za-z]{2,3}$/.test(lang) ? lang.toLowerCase() : 'und', region: region?.toUpperCase() ?? null };
}
