/** How much wider semi-bold letters run. */
export const BOLD = 1.16;

/** Advance widths in thousandths of the type size, by the letters that have them; rounded up from DejaVu Sans, the widest of the faces that systems set by default. */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      [300, "IJijl'ÌÍÎÏìíîï"],
      [350, ' ,./:;\\|·‘’\u00a0\u202f'],
      [400, '()-[]ft'],
      [450, 'r!'],
      [500, '"*_`°º–'],
      [550, '?cszç“”'],
      [600, 'FLkvxyÿ'],
      [650, 'EPSTYÈÉÊË'],
      [750, 'NUÑÙÚÛÜ'],
      [800, '&DGHOQÒÓÔÕÖ'],
      [850, '#+<=>^w~±×÷−≥≈≤'],
      [900, 'M'],
      [950, '%'],
      [1050, '@WmÆæ—…œ'],
      [1100, 'Œ'],
    ] as const
  ).flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)),
);

/**
 * About how wide a text is in a sans-serif face, in the unit of the type size. On the safe side: labels are laid out
 * without a browser at hand.
 */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const char of text) {
    const known = WIDTHS.get(char);
    if (known !== undefined) thousandths += known;
    else if ((char.codePointAt(0) ?? 0) > 0x2e7f) thousandths += 1000;
    else thousandths += char === char.toLowerCase() ? 650 : 750;
  }
  return (thousandths * size) / 1000;
}

/**
 * A text cut into lines of at most a width, at spaces where possible; the last line ends in "…" where more would be
 * needed than there may be.
 */
export function wrapText(text: string, size: number, width: number, lines: number): readonly string[] {
  const done: string[] = [];
  let line = '';
  const words = text
    .slice(0, 600)
    .split(' ')
    .flatMap((word) => pieces(word, size, width).map((piece, at) => ({ piece, space: at === 0 ? ' ' : '' })));
  for (const { piece: word, space } of words) {
    const longer = line === '' ? word : `${line}${space}${word}`;
    if (textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    done.push(line);
    line = word;
    if (done.length === lines) break;
  }
  if (done.length < lines) return [...done, line];
  const last = done[lines - 1] ?? '';
  return [...done.slice(0, lines - 1), `${withoutLastWord(last)}…`];
}

function withoutLastWord(line: string): string {
  const end = line.lastIndexOf(' ');
  return end === -1 ? line : line.slice(0, end).trimEnd();
}

/** A word in parts of at most a width: cut behind its hyphens where that helps, and anywhere where it does not. */
function pieces(word: string, size: number, width: number): readonly string[] {
  if (textWidth(word, size) <= width) return [word];
  const parts = word.split(/(?<=-)/);
  if (parts.length > 1) {
    const done: string[] = [];
    for (const part of parts) {
      const longer = `${done.at(-1) ?? ''}${part}`;
      if (done.length > 0 && textWidth(longer, size) <= width) done[done.length - 1] = longer;
      else done.push(...pieces(part, size, width));
    }
    return done;
  }
  const chars = Array.from(word);
  const count = Math.max(1, Math.floor(width / size / 0.9));
  return Array.from({ length: Math.ceil(chars.length / count) }, (_, at) => chars.slice(at * count, (at + 1) * count).join(''));
}
