/** How much wider semi-bold letters run. */
export const BOLD = 1.16;

// Advance widths in thousandths of the type size, rounded up from common sans-serif faces; only classes matter for layout.
const NARROW = /[ijlftrI.,:;!|'’()[\] \u00a0\u202f-]/;
const WIDE = /[mwMWOQG%@ÆŒœæ—…]/;

/**
 * About how wide a text is in a sans-serif face, in the unit of the type size. On the safe side: labels are laid out
 * without a browser at hand.
 */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const char of text) {
    if ((char.codePointAt(0) ?? 0) > 0x2e7f) thousandths += 1000;
    else if (NARROW.test(char)) thousandths += 350;
    else if (WIDE.test(char)) thousandths += 900;
    else if (char !== char.toLowerCase()) thousandths += 700;
    else thousandths += 590;
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
  for (const word of text
    .slice(0, 600)
    .split(' ')
    .flatMap((given) => pieces(given, size, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
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

function pieces(word: string, size: number, width: number): readonly string[] {
  if (textWidth(word, size) <= width) return [word];
  const chars = Array.from(word);
  const count = Math.max(1, Math.floor(width / size / 0.9));
  return Array.from({ length: Math.ceil(chars.length / count) }, (_, at) => chars.slice(at * count, (at + 1) * count).join(''));
}
