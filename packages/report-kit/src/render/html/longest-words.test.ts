import { describe, expect, it } from 'vitest';

import type { Inline } from '../../document/inline.js';
import { textWidth } from '../../charts/text-width.js';
import { BETWEEN_DATES, columnWidths, haveRoom, longestWords } from './longest-words.js';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const table = (...cells: readonly (readonly Inline[])[]) => ({
  columns: cells.map((_, at) => ({ key: String(at), label: '' })),
  rows: [{ cells }],
});

describe('longestWords', () => {
  it('measures words as lines may be broken: at spaces and behind hyphens, not at glue', () => {
    const [spaced = 0, hyphened = 0, glued = 0] = longestWords(table([text('aaa bbbb')], [text('aaa-bbbb')], [text('aaa\u00a0bbbb')]));
    expect(spaced).toBe(textWidth('bbbb', 1));
    expect(hyphened).toBe(textWidth('bbbb', 1));
    expect(glued).toBe(textWidth('aaa\u00a0bbbb', 1));
  });

  it('takes a date as one word, and a span of two as two', () => {
    const date = (words: string): Inline => ({ kind: 'date', value: '2024-12-31', text: words });
    const [day = 0, span = 0] = longestWords(table([date('31 Dec 2024')], [date('1 May 2023 – 31 Dec 2024')]));
    expect(day).toBe(textWidth('31 Dec 2024', 1));
    expect(span).toBe(textWidth('1 May 2023 – ', 1));
  });

  it('leaves room for the mark of a status, and keeps no column wide for a word without end', () => {
    const [plain = 0, status = 0, endless = 0, longer = 0] = longestWords(
      table([text('Missed')], [{ kind: 'status', status: 'missed', label: 'Missed' }], [text('x'.repeat(1000))], [text('y'.repeat(2000))]),
    );
    expect(status).toBeGreaterThan(plain + 1);
    expect(longer).toBe(endless);
  });

  it('knows the words of tables before it', () => {
    expect(longestWords(table([text('a')]), [7])).toEqual([7]);
  });
});

describe('columnWidths', () => {
  it('lets the widest columns give way where there is too little room', () => {
    const widths = columnWidths(12, [2, 8, 8]);
    expect(widths[0]).toBeCloseTo(2 + 1.05, 5);
    expect(widths.reduce((sum, of) => sum + of, 0)).toBeLessThanOrEqual(12);
    expect(columnWidths(30, [2, 8, 8])[2]).toBe(8);
  });

  it('says whether all have room', () => {
    expect(haveRoom(20.1, [2, 8, 8])).toBe(true);
    expect(haveRoom(20, [2, 8, 8])).toBe(false);
  });
});

describe('BETWEEN_DATES', () => {
  it.each([
    ['1 Jan 1997 – 15 May 2022', 2],
    ['2020–2024', 2],
    ['4 – 5 Dec 2023', 1],
    ['December 2024', 1],
  ])('%s: %i', (words, parts) => {
    expect(words.split(BETWEEN_DATES)).toHaveLength(parts);
  });
});
