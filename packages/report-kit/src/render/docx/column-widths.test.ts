import { describe, expect, it } from 'vitest';

import { columnWidths, type CellText } from './column-widths.js';

const column = (...texts: readonly string[]): readonly CellText[] => texts.map((text, at) => ({ text, isBold: at === 0 }));

describe('the widths of columns', () => {
  it('add up to the room where the texts are longer', () => {
    const widths = columnWidths([column('What', 'a long text '.repeat(30)), column('Figure', '5 countries')], 9_638, 170, 140);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9_638);
  });

  it('hold a bold word, which is wider', () => {
    const long = column('What', 'a long text '.repeat(30));
    const wide = (isBold: boolean): number =>
      columnWidths([long, [...column('A'), { text: 'Completed', isBold }]], 3_000, 170, 140)[1] ?? 0;
    expect(wide(true)).toBeGreaterThan(wide(false));
  });

  it('keep a list of names from standing one a line', () => {
    const names = 'Austria, Belgium, Croatia, Denmark, Finland, France, Ireland, Italy, Luxembourg, Poland, Slovakia, Spain, Sweden';
    const rows = Array.from({ length: 300 }, () => 'a text of some lines '.repeat(10));
    const places = rows.map((_, at) => (at === 0 ? names : '–'));
    const [, , place = 0] = columnWidths([column('What', ...rows), column('Figure', ...rows), column('Place', ...places)], 9_638, 160, 140);
    // of 113 letters each takes a little more than half of the size of the type; eight lines hold them
    expect(place - 140).toBeGreaterThan((113 * 0.55 * 160) / 8);
  });
});
