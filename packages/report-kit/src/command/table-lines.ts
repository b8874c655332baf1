/** A column of a table in plain text. */
export interface TextColumn {
  /** Its heading. */
  readonly title: string;
  /** Whether it is left out where the lines are too short for it. */
  readonly spare?: true;
}

const GAP = 2;
const LEAST = 8;
const LEAST_SPARE = 24;

/**
 * A table as lines of text, the columns beneath each other. Where a width is given no line is longer, as far as words can be parted:
 * columns that can be spared are left out, and long cells take several lines.
 */
export function tableLines(columns: readonly TextColumn[], rows: readonly (readonly string[])[], width = Infinity): readonly string[] {
  const widths = columns.map(({ title }, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const shown = fitted(columns, widths, width);
  const line = (cells: readonly string[]): readonly string[] => {
    const parts = shown.map(({ at, wide }) => wrapped(cells[at] ?? '', wide));
    const height = Math.max(...parts.map((part) => part.length));
    return Array.from({ length: height }, (_, row) =>
      shown
        .map(({ wide }, column) => (parts[column]?.[row] ?? '').padEnd(wide))
        .join(' '.repeat(GAP))
        .trimEnd(),
    );
  };
  return [columns.map(({ title }) => title), ...rows].flatMap(line);
}

/** A column that is shown, by its place, with its width. */
interface Fitted {
  readonly at: number;
  readonly wide: number;
}

function fitted(columns: readonly TextColumn[], widths: readonly number[], width: number): readonly Fitted[] {
  const total = (of: readonly Fitted[]): number => of.reduce((sum, { wide }) => sum + wide + GAP, -GAP);
  let shown = widths.map((wide, at): Fitted => ({ at, wide }));
  if (total(shown) <= width) return shown;
  // what can be spared takes the room that the others leave, or goes
  const needed = shown.filter(({ at }) => columns[at]?.spare !== true);
  const left = width - total(needed) - GAP;
  if (left >= LEAST_SPARE) return shown.map((one) => (columns[one.at]?.spare === true ? { ...one, wide: Math.min(one.wide, left) } : one));
  shown = needed;
  while (total(shown) > width) {
    const widest = shown.reduce((a, b) => (b.wide > a.wide ? b : a));
    if (widest.wide <= LEAST) break;
    shown = shown.map((one) => (one === widest ? { ...one, wide: one.wide - 1 } : one));
  }
  return shown;
}

/** A text in lines of a width, parted between words; a word that is longer is cut. */
export function wrapped(text: string, width: number): readonly string[] {
  if (text.length <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    let rest = word;
    if (line !== '' && line.length + 1 + rest.length <= width) {
      line += ` ${rest}`;
      continue;
    }
    if (line !== '') lines.push(line);
    while (rest.length > width) {
      lines.push(rest.slice(0, width));
      rest = rest.slice(width);
    }
    line = rest;
  }
  return [...lines, line];
}
